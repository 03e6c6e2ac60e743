import { boxOf, type Mark, type Scene } from './drawing.ts';

/** The upper part of a scene. */
export interface Cropped extends Scene {
  /** True where something is left out below. */
  isCut: boolean;
}

/** So much room between what stands in rows is a place to cut, the best first: between groups, between rows, between lines. */
const gaps = [16, 9, 4];

/** A sign reaches so far around its middle. */
const signRoom = 6;

/** From where to where a mark reaches downwards; of a path where it begins. */
function reachOf(mark: Mark): [number, number] {
  switch (mark.kind) {
    case 'text': {
      const { y, height } = boxOf(mark);
      return [y, y + height];
    }
    case 'rect':
      return [mark.y, mark.y + mark.height];
    case 'line':
      return [Math.min(mark.y1, mark.y2), Math.max(mark.y1, mark.y2)];
    case 'path': {
      const at = Number(/^M-?[\d.]+,(-?[\d.]+)/.exec(mark.d)?.[1] ?? 0);
      return [at, at + signRoom];
    }
  }
}

/** The lowest place, `most` at most, that lies between letters and bars; `most` itself where columns of lines leave none. */
function cutOf(marks: readonly Mark[], most: number): number {
  const isInRow = ({ kind, row }: Mark): boolean => kind === 'text' || (kind === 'rect' && row !== undefined);
  const lines = marks
    .filter(isInRow)
    .map(reachOf)
    .sort(([a], [b]) => a - b);
  for (const gap of gaps) {
    let end = 0;
    let best = 0;
    for (const [from, to] of [...lines, [most + gap, most + gap]]) {
      if (end > 0 && from - end >= gap && end + gap / 2 <= most) best = end + gap / 2;
      end = Math.max(end, to);
    }
    if (best > most / 2) return best;
  }
  return most;
}

/** A scene as high as there is room, in pixels of its own: whole where it fits, else its upper rows. Whoever draws it clips what reaches further down, such as the lines of an axis. */
export function cropScene(scene: Scene, room: number): Cropped {
  if (scene.height <= room) return { ...scene, isCut: false };
  const height = cutOf(scene.marks, room);
  const isShown = (mark: Mark): boolean => {
    const [from, to] = reachOf(mark);
    return mark.kind === 'text' || mark.kind === 'path' ? to <= height : from < height;
  };
  return { width: scene.width, height, marks: scene.marks.filter(isShown), isCut: true };
}
