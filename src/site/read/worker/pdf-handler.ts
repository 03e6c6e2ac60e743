/** Gives pdf.js the half of it that takes files apart: it would load that itself, from an address, into a worker of its own. */
export async function usePdfHandler(): Promise<void> {
  const handler: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: handler });
}
