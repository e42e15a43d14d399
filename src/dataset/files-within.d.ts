/** The Vite plugin in src/site/site-files.ts provides this module. */
declare module 'virtual:files' {
  /** Text of each file by its path, if the page is one file; undefined if the files are beside the page. */
  export const within: Readonly<Record<string, string>> | undefined;
  /** Address that the page was built for (`SITE_URL`); undefined where the build does not know it. */
  export const site: string | undefined;
}
