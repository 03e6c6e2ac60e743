const types: Record<string, string> = {
  cff: 'application/yaml',
  css: 'text/css',
  csv: 'text/csv',
  epub: 'application/epub+zip',
  gz: 'application/gzip',
  html: 'text/html',
  ico: 'image/x-icon',
  js: 'text/javascript',
  json: 'application/json',
  jsonl: 'application/jsonl',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  mjs: 'text/javascript',
  parquet: 'application/vnd.apache.parquet',
  pdf: 'application/pdf',
  png: 'image/png',
  sqlite: 'application/vnd.sqlite3',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
  zip: 'application/zip',
};

const isText = /^text\/|json|xml$/;

/** The media type of a file by the end of its name; a name without an end is a text (SHA256SUMS). */
export function mediaType(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const end = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : 'txt';
  return types[end] ?? 'application/octet-stream';
}

/** What a file is answered with: its media type, texts with their encoding. */
export function contentType(file: string): string {
  const type = mediaType(file);
  return isText.test(type) ? `${type}; charset=utf-8` : type;
}
