declare module '*?raw' {
  /** A file's text, put in while building. */
  const text: string;
  export default text;
}
declare module '@citation-js/plugin-ris';
