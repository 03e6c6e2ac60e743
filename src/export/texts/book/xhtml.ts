const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that no XML can hold. */
// eslint-disable-next-line no-control-regex
const unspeakable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** A text as XML holds it. */
export const escaped = (text: string): string => text.replace(unspeakable, '').replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);

/** An element as text; its children are markup already. */
export function tag(name: string, attributes: Readonly<Record<string, string | number | undefined>> = {}, children = ''): string {
  const said = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(String(value))}"`]));
  return children === '' && name !== 'td' && name !== 'p' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${children}</${name}>`;
}

/** A page of a book. */
export const xhtmlPage = (title: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="zh-CN" xml:lang="zh-CN">
<head><title>${escaped(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body>
${body}
</body>
</html>
`;
