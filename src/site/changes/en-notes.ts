import type { permanence } from './zh-CN.ts';

/** What changed in a release beside the fields that are compared, and what the users of its data must know. */
export const notes: (typeof permanence)['changes']['notes'] = {
  '2026.11.3': [
    'The whole site is in English too (/en/), at the same addresses as in Chinese. The texts of the plans stay Chinese; beside each target stands a line in English that is made from its fields and is no translation of the sentence. Questions in English are looked up by the words of the plans.',
    'New: any two passages side by side (/compare/passages/), a check of quotations (/check/), a reader for plans of your own (/read/), and queries in SQL (/data/query/). Pasted text doesn’t leave the browser.',
    'Charts (/charts/) have addresses of their own and can be saved, cited and put into other pages; a page that is shared shows a card with its title and figures.',
    'Every plan comes as a book (EPUB); a whole release can be kept in the browser, to be opened and searched offline. Each release has a list of all its files with checksums, and citation boxes give the checksum of the text.',
    'A plan’s period is called ended only if it was over on the day of the release.',
    'New pages: what plans put first (the sentence each plan begins with, its headline figures and its own tiers), a glossary, and a guide. Technologies, products and policy measures have pages by class. All counties and districts under the provinces with plans are in the index of places; for those not mentioned it says which words were looked for.',
    'Search begins with the pages that answer the question; it understands a place together with a thing, and questions in plain words; a number that can be read in a plan is found however it is written; “does not appear” is said only of words that the whole text lacks.',
    'Four kinds of cell that are not blanks are told apart from blanks: counted another way or in another unit, baseline only, figure for another indicator, and figure recorded elsewhere; the figures are listed beside them.',
    'In chapters that look back on what was achieved, figures are given the period they speak of; phrases like “为实现……奠定基础” (“lay the foundations for …”) and tasks set from above stay in the name; figures in annexes are named after the nearest industry.',
    'Citations: GB/T 7714—2025 author–date was added; BibTeX now uses @techreport, so that document number, date, chapter and paragraph survive in biber, bibutils, pandoc and Zotero; citations of this site’s pages and data have the date of the release; without script, citations for programs leave no blanks.',
    'Each plan and each place has a feed of its changes; suspected misprints say on what day and in what role they were recorded; licences and reading rules have a page each.',
    'For the standards and documents in the glossary only the titles, numbers and years that could be checked are given, with what they were checked against; what could not be checked is left out. The explanations of words open by click, pointer and keyboard, and close with Esc.',
  ],
  'data-2026.11.3': [
    'New formats: Parquet, Akoma Ntoso (a file a plan), and the texts of all plans as Markdown; CSVW, DCAT and CITATION.cff describe them. New tables benchmark-passages and benchmark: an open test for programs that read targets.',
    'Vocabularies, places, plans and editors’ remarks have English beside them: en, titleEn, definitionEn, whyEn, noteEn, sinceEn, reasonEn, aboutEn; indicators also have quantityEn, denominatorEn and populationEn.',
    'targets: yearFrom is new (the paragraph the year was taken from). related: why also has rank, measure and scope; rule names also have echo and multiple. absences: the kinds otherForm, baseline, otherIndicator and countedElsewhere are new.',
    'New table priorities: the sentence each plan begins with, its headline figures and its tiers, a row each. The columns of all other tables are unchanged.',
    'The files that pages offer for download also come with Chinese column heads (.zh.csv); those with English heads are unchanged.',
    'CSV: files with field names as heads no longer have a byte order mark (BOM), those with Chinese heads still do. New tables tools and measures-by-plan; corrections also has by and when. The foreign key divisions(plan, parent) is not listed, for parent may be empty.',
    'Lists that may be empty (aliases, not, headings, blocks, covers, reviewed, and sectors in priorities) are no longer said to be required. Every value of the reading rules is explained on /data/rules/.',
  ],
  '2026.11.2': [
    'All names of figures were rewritten: whose, what, when, verb and bound are all in the words of the text and in its order; the “到” of “到2020年” is no longer lost. Words that are not in the same sentence stand in 〔〕, and “ · ” parts two pieces that are not joined in the text. Permanent links are unchanged.',
    'Figures for bases, parks, firms and funds say in their names that they are theirs, and no longer share a row, a chart or a total with figures for a whole industry.',
    'Quotations begin with the words that govern the sentence (a year, “力争” (“strive to”), the base it speaks of); every inferred field says what it was inferred from.',
    'The rows of comparisons are the words of the plans: the shortest stretch with verb and object, with … for what is left out; where no verb governs the name, only the name is listed.',
    'A blank is called the same on all pages, in all files and in the search. “Said in other words” is new, with the words of the plan and their place. None of the five plans has “Not yet reviewed” any more.',
    'Two kinds of link are new: part and whole, and yearly figures with end-of-period figures. Shares with different numerators and baselines under another name now count as being on a different basis.',
  ],
  'data-2026.11.2': [
    'targets, quantities: about and stated (the two halves of the name) and when (the words of time in the text) are new; measure is the whole noun phrase and no longer cut short; wording leaves out “每年” (“per year”); subject, scope, sectors and inferred have changed, item by item in the table below.',
    'rules.*: by which rule each field was read; rule names change as the program improves and should not be used to classify.',
    'related: type also has part-of and leads-to; why also has numerator; undefined is no longer used for counts, nor year for yearly figures; counterpart and same-indicator now cover yearly figures too.',
    'mentions: clause is new (where in the paragraph the words begin and end); verb is there only where a verb does govern. reviewed is worked out from the records of which plan was read through.',
    'New file absences.csv: which kind every blank is. own-sectors also has sharedWith; match also has name (one name, scope not printed).',
  ],
};
