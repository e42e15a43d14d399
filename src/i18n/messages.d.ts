/** The catalogues, which the Vite plugin in src/site/messages.ts compiles at build time. */
declare module 'virtual:messages' {
  type Messages = Readonly<Record<string, import('./compiled-message').Message>>;
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
