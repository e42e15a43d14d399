/** Catalogues compiled at build time by the `messages` plugin in vite.config.ts. */
declare module 'virtual:messages/*' {
  const messages: import('@lingui/core').Messages;
  export default messages;
}
