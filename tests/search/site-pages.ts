import type { SitePage } from '../../src/search/page-record.ts';
import { loadRecords } from '../../src/site/search/records/load-records.ts';
import { words } from '../../src/strings/languages.ts';

/** Every page of the site as the search gets it. */
export const sitePages = (): Promise<SitePage[]> => loadRecords(words('zh-CN'));
