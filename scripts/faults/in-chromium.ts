import type { Browser, Page } from 'playwright-core';

/** Has a Chromium do something: the one of the browser tests. Null where none can be started, with the reason. */
export async function inChromium<T>(work: (browser: Browser) => Promise<T>): Promise<T | { none: string }> {
  const { chromium } = await import('playwright-core');
  const { openBrowser } = await import('../../tests/browser/browser.ts');
  const running = await openBrowser().catch((error: unknown) => String(error));
  if (typeof running === 'string') return { none: running };
  const browser = await chromium.connect(running.wsEndpoint());
  try {
    return await work(browser);
  } finally {
    await browser.close();
    await running.close();
  }
}

/** Whatever a page complains of, or lets happen that it must not: errors, messages of its console, questions to the reader, windows. Every page of a browser is heard. */
export function heard(page: Page): string[] {
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && said.push(`console: ${message.text()} (${message.location().url})`));
  page.on('dialog', (dialog) => {
    said.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => said.push(`window: ${popup.url()}`));
  return said;
}
