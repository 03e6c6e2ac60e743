/** What is wrong with one file of the built site, and what to do about it. */
export interface SiteProblem {
  /** as a person would open it: `dist/plans/x/index.html` */
  file: string;
  rule:
    | 'dangling-link'
    | 'dangling-id'
    | 'outside-base'
    | 'unclosed-link'
    | 'empty-main'
    | 'orphan'
    | 'repeated-id'
    | 'no-home'
    | 'padded-text'
    | 'not-shareable';
  message: string;
  remedy: string;
}
