/** The thread that looks at texts, as the page asks it. */
import type { Checked } from '../../search/check/check-text.ts';
import type { CheckAnswered, CheckAsked, CheckSettings } from './check-settings.ts';

/** `check` answers with what came back, null where the plans couldn't be read, 'late' where a later text was asked for. */
export interface CheckAsker {
  /** Has the plans read, before there is a text. */
  prepare: () => void;
  check: (text: string) => Promise<Checked | null | 'late'>;
}

export function checkAsker({ engine, targetEngine }: CheckSettings): CheckAsker {
  let worker: Worker | undefined;
  let turn = 0;
  const post = (asked: Pick<CheckAsked, 'turn' | 'text'>): Worker => {
    worker ??= new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
    worker.postMessage({ ...asked, engine, targetEngine } satisfies CheckAsked);
    return worker;
  };
  const check: CheckAsker['check'] = (text) =>
    new Promise((resolve) => {
      const own = ++turn;
      const asked = post({ turn: own, text });
      const listen = ({ data }: MessageEvent<CheckAnswered>): void => {
        if (data.turn !== own) return;
        asked.removeEventListener('message', listen);
        resolve(data.turn === turn ? data.checked : 'late');
      };
      asked.addEventListener('message', listen);
      asked.onerror = () => {
        worker = undefined;
        resolve(null);
      };
    });
  return {
    prepare: () => {
      if (!worker) post({ turn: 0, text: '' });
    },
    check,
  };
}
