/** What a build says when nobody told it where the site will stand: null where somebody did. */
export const sayUnsetAddress = (siteUrl: string | undefined, standIn: string): string | null =>
  siteUrl
    ? null
    : `SITE_URL is not set: every citation, feed and link from elsewhere carries ${standIn}, where nothing answers. ` +
      'Before publishing: SITE_URL=https://your.address npm run build (and BASE_PATH=/folder/ where the site stands in a folder).';
