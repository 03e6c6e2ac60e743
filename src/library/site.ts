import { readFileSync } from 'node:fs';
import { zh } from '../strings/zh-CN.ts';
import { url } from './url.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; repository: { url: string } };

/** The version of the dataset's shape; it changes only when a field is renamed or dropped. */
export const schemaVersion = '1.0';

/** The release that this build is. */
export const release = manifest.version;

/** Where a mistake is reported. */
export const issues = `${manifest.repository.url.replace(/^git\+|\.git$/g, '')}/issues`;

/** A part of the site that the main navigation leads to. */
export interface NavItem {
  id: keyof typeof zh.nav;
  label: string;
  href: string;
}

/** The main navigation, in order. A new part of the site adds its line here. */
export const nav: NavItem[] = [
  { id: 'plans', label: zh.nav.plans, href: url.plans() },
  { id: 'targets', label: zh.nav.targets, href: url.targets() },
  { id: 'compare', label: zh.nav.compare, href: url.compare() },
  { id: 'places', label: zh.nav.places, href: url.places() },
  { id: 'search', label: zh.nav.search, href: url.search() },
  { id: 'data', label: zh.nav.data, href: url.data() },
  { id: 'method', label: zh.nav.method, href: url.method() },
];
