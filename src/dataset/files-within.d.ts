/** Given by the plugin in src/site/site-files.ts. */
declare module 'virtual:files' {
  /** Text of each file by its path; undefined where they are beside the page. */
  export const within: Readonly<Record<string, string>> | undefined;
  /** Address that the page was built for, where that is known. */
  export const site: string | undefined;
}
