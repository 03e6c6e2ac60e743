/** How many browsers the tests of the built site share: one a worker, for a browser has one clipboard. */
export const browsers = 2;
