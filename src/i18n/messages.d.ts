/** Catalogues compiled at build time by the plugin in src/site/messages.ts. */
declare module 'virtual:messages' {
  type Messages = import('@lingui/core').Messages;
  type Load = () => Promise<{ default: Messages }>;
  export const languages: Readonly<
    Record<
      import('./languages').Language,
      () => Promise<{
        first: Messages;
        later: Readonly<Record<import('./catalogue').LaterPart, Load>>;
      }>
    >
  >;
}
