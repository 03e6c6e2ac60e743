/**
 * Answers for one release that a reader keeps in this browser: its scope is the frozen copy of that release (`v/NAME/`), which never
 * changes, so that nothing it answers can be out of date. The page that keeps it has filled the cache, each file held to its checksum.
 */
const { scope } = self.registration;

const kept = () => caches.open(`duizhao ${new URL(scope).pathname}`);

/** What was kept at an address; where it lacks its last slash, the way to the address that has it. */
async function keptAt(cache, address) {
  const found = await cache.match(address);
  if (found) return found;
  const page = address.endsWith('/') ? undefined : await cache.match(`${address}/`);
  return page && Response.redirect(`${address}/`);
}

async function answer(request) {
  const cache = await kept();
  const { origin, pathname } = new URL(request.url);
  const found = await keptAt(cache, origin + pathname);
  if (found) return found;
  try {
    return await fetch(request);
  } catch (error) {
    const instead = request.mode === 'navigate' ? await cache.match(`${scope}.not-kept`) : undefined;
    if (instead) return instead;
    throw error;
  }
}

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET' && event.request.url.startsWith(scope)) event.respondWith(answer(event.request));
});
