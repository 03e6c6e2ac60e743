/** So many rows of a list stand on one page. */
export const longest = 300;
