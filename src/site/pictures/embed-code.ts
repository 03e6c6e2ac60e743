import { wide } from '../../charts/drawing.ts';
import type { Picture } from './kinds/picture.ts';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** What frames a picture in another page: a frame that is high enough without script, and a line of script that fits it. */
export function embedCode({ id, title, draw }: Picture, address: string): string {
  const height = Math.ceil(draw(wide).height + 190);
  const name = `duizhao-${id}`;
  return [
    `<iframe id="${name}" src="${address}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" frameborder="0"></iframe>`,
    `<script>addEventListener('message',function(e){var f=document.getElementById('${name}');if(f&&e.source===f.contentWindow&&e.data&&e.data.duizhaoHeight)f.height=e.data.duizhaoHeight})</script>`,
  ].join('\n');
}
