/** So many rows of a list stand on one page. */
export const longest = 300;

/** So many rows stand on one page where they are many short lists, each folded or with a heading of its own. */
export const longestOfLists = 1000;
