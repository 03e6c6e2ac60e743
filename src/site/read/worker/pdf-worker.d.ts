declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  /** What pdf.js talks to where it has no worker of its own. */
  export const WorkerMessageHandler: unknown;
}
