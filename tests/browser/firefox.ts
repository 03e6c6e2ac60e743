import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A Firefox that was started: one window whose width can be set, pages to open in it, and questions to ask them. */
export interface Firefox {
  setWidth: (width: number) => Promise<void>;
  visit: (url: string) => Promise<void>;
  /** What a function answers in the page; its answer must be JSON. */
  evaluate: <T>(ask: () => T) => Promise<T>;
  close: () => Promise<void>;
}

type Answer = Record<string, unknown>;
type Send = (method: string, params: Answer) => Promise<Answer>;

const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [`${folder}\\Mozilla Firefox\\firefox.exe`] : [];
  }),
};

/** The program that FIREFOX_PATH names, else an installed Firefox; undefined when this machine has none. */
export function installedFirefox(environment = process.env, platform = process.platform): string | undefined {
  const named = environment['FIREFOX_PATH'];
  if (named) return named;
  const inPath = ['firefox', 'firefox-esr'].flatMap((name) =>
    (environment['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)),
  );
  return [...inPath, ...(usualPlaces[platform] ?? [])].find((file) => existsSync(file));
}

/** Where a Firefox that is starting says it listens; an error when it ends, or says nothing for a minute. */
const listening = (child: ChildProcess, path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const fail = (): void => {
      const last = said.split('\n').slice(-12).join('\n');
      reject(new Error(`${path}: Firefox did not start. Set FIREFOX_PATH to the program of one that runs. It said:\n${last}`));
    };
    const waiting = setTimeout(fail, 60_000);
    child.once('error', fail).once('exit', fail);
    child.stderr?.on('data', (text: Buffer) => {
      said += text.toString();
      const url = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (!url) return;
      clearTimeout(waiting);
      resolve(`${url}/session`);
    });
  });

/** Commands of WebDriver BiDi over one socket: each answer goes to the command of its number. */
async function commands(url: string): Promise<{ send: Send; end: () => void }> {
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error(`${url}: no answer. Run the tests again.`)), { once: true });
  });
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  socket.addEventListener('message', ({ data }) => {
    const { id, type, result, error, message } = JSON.parse(String(data)) as Answer & { id: number; result: Answer };
    if (type === 'error') waiting.get(id)?.reject(new Error(`Firefox: ${String(error)}. ${String(message)}`));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  let last = 0;
  const send: Send = (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  return { send, end: () => socket.close() };
}

/** Starts a Firefox without a screen, with a profile of its own that goes when it is closed. playwright-core knows only a Firefox of its own build. */
export async function openFirefox(path: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'duizhao-firefox-'));
  const child = spawn(path, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const { send, end } = await commands(await listening(child, path));
  await send('session.new', { capabilities: {} });
  const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
  const context = contexts[0]?.context;
  return {
    setWidth: async (width) => void (await send('browsingContext.setViewport', { context, viewport: { width, height: 800 } })),
    visit: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    evaluate: async <T>(ask: () => T): Promise<T> => {
      const expression = `JSON.stringify((${ask.toString()})())`;
      const { result } = (await send('script.evaluate', { expression, target: { context }, awaitPromise: false })) as {
        result: { value: string };
      };
      return JSON.parse(result.value) as T;
    },
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      end();
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
