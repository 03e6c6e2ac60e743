import type { APIRoute } from 'astro';
import { url } from '../library/url.ts';

/** Everybody may read everything; where the sitemap is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(url.asset('sitemap.xml'), site).href}\n`);
