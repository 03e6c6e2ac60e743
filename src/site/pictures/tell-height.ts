/** Tells the page that frames this one how high it is, now and whenever that changes. Nothing else is sent. */
export {};
const tell = (): void => parent.postMessage({ duizhaoHeight: document.documentElement.offsetHeight }, '*');

if (parent !== window) new ResizeObserver(tell).observe(document.documentElement);
