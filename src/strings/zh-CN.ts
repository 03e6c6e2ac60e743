/** Interface strings of the Markdown renderer: what it adds to a plan's text. */
export const renderLabels = { address: '本段地址', table: '表格（可左右滚动）', box: '专栏' };
