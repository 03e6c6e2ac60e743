import { figured } from '../../strings/english.ts';
import type { data as zh } from './zh-CN.ts';

/** The page of the data, in English. Sentences that a link follows end with a space. */
export const data: typeof zh = {
  title: 'Data',
  lede: (targets, quantities, blocks, mentions) =>
    `Everything on these pages can be taken whole: ${targets} targets, ${quantities} numbers, ${blocks} blocks of text, ${mentions} mentions. Every number has its sentence, its place in the text and its permanent link.`,
  release: (release, schema) => `Release ${release}, data structure ${schema}.`,

  whole: {
    heading: 'Take it whole',
    query: 'To query it in this browser, with nothing to download: ',
    files: [
      ['duizhao.xlsx', 'For Excel and WPS: a sheet for each table, its heads with the Chinese name and the name of the field.'],
      [
        'duizhao.sqlite',
        'For queries: an SQLite database, its tables joined by foreign keys, its blocks searchable by words of three characters and more; Datasette opens it as it is.',
      ],
      ['duizhao.zip', 'All of these with all JSON and CSV and the source texts of the plans, in one archive.'],
      [
        'datapackage.json',
        'For programs: fields, types, units, foreign keys and checksums of every table (Frictionless Data Package 2.0).',
      ],
      ['SHA256SUMS', 'To see that a download is complete: sha256sum --check --ignore-missing SHA256SUMS.'],
    ],
  },

  tables: {
    heading: 'Table by table',
    note: 'CSV files have English field names for heads, which programs and the examples use and which won’t change. “Chinese heads” are the same rows under other heads.',
    columns: ['Table', 'Rows', 'Download'],
    zhCsv: 'Chinese heads',
    inPlans: 'by plan',
    fields: 'Fields',
  },

  viewHeads: {
    row: 'What the row is',
    plan: 'Plan',
    vocabulary: 'Vocabulary',
    entry: 'Id of the entry',
    sector: 'Id of the sector (assigned)',
    absence: 'Kind of blank (code)',
    absenceLabel: 'Kind of blank',
    absenceNote: 'Grounds for the blank',
    measure: 'Id of the measure',
    name: 'Name',
    tool: 'Kind of tool (code)',
    tasks: 'Measures to be done',
    named: 'Measures only named',
    measures: 'All measures of this kind',
    stance: 'How it is named',
    verb: 'Verb',
    clause: 'Clause as printed',
    passages: 'Passages',
    url: 'Permanent link',
  },

  bySuffix: {
    heading: 'By address',
    note: 'If you know the address of a page, you know where its data are.',
    entries: {
      target: 'A target or baseline, with the fields of targets: the address of its page without the last slash, and .json',
      annotation: 'The same as a W3C Web Annotation, which points at the place in the source text and the words in the block',
      planTargets: 'All targets and baselines of a plan, with the fields of targets',
      planAnnotations: 'All W3C Web Annotations of the same plan, which point at the place in the source text and the words in the block',
      indicator: 'All targets of an indicator; also as .json, with its definition',
      sector:
        'A sector: the industries that plans list themselves (rank, aims as printed, share of text) and the targets; row says which of these it is. Where there is none, it says which kind of nothing',
      text: 'The source text of a plan: the plain text that was received, unchanged to the character; position and span count in it',
      markdown: 'A plan in Markdown, the address at the end of every block, numbers linked to the pages of targets',
      plan: 'All data of a plan: divisions, blocks, suspected misprints, documents named',
    },
  },

  reading: {
    heading: 'Before you open it',
    items: [
      'CSV files are in UTF-8. Those with field names for heads have no byte order mark (BOM), and programs read them as utf-8; those with Chinese heads (.zh.csv) have one, so that a double click in Excel opens them without garbled characters.',
      'In CSV, cells that begin with = + - @ (full width too), a tab or a line break have an apostrophe before them, so that spreadsheets don’t take them for formulas; a negative number alone has none. Other formats don’t need it and haven’t got it.',
      'In CSV and Excel, lists are parted by semicolons and groups of records are JSON. In SQLite lists are JSON too, for json_each.',
      'Empty means that there is nothing: the text doesn’t say, it isn’t known, or it doesn’t apply. 0 or 无 (“none”) never stand for it. In SQLite and JSON a unit that is empty text is that of an index, which has none.',
      'Places are counted in Unicode code points from 0, with the start and without the end, in the source text. Quotes are from the text of the block: broken lines of boxes and tables are joined there, while lines are drawn between them in the source.',
      'In SQLite, dots and hyphens in names of fields and tables are underscores; from, not, references, values and table are reserved words of SQL and need double quotes. Words of fewer than three characters are found with LIKE.',
      'Don’t add numbers up: bases and parks overlap, the industries that plans list hold one another, figures of cities are no parts of those of a province, and 左右 (“about”) and 以上 (“and more”) are no exact numbers.',
    ],
    growths: (stated, pairs) =>
      `Rates of growth are few: ${stated} targets state a yearly growth, and ${pairs} pairs of baseline and target could give one, each with another indicator, definition and bound. A median or mean of a handful says little; please cite them one by one.`,
  },

  examples: {
    heading: 'Examples',
    note: 'They take the targets for 2020 in units of 100 million yuan (亿元) from the plans of prefecture-level cities. Tests run each of them (but for what isn’t installed where they run).',
    names: { curl: 'curl', python: 'Python', r: 'R', duckdb: 'DuckDB', sqlite: 'SQLite' },
    about: {
      curl: 'download the archive and check it',
      python: 'the standard library alone',
      r: 'no packages needed',
      duckdb: 'straight from the address',
      sqlite: 'full-text search in the downloaded database',
    },
  },

  benchmark: {
    heading: 'Benchmark',
    note: (passages, quantities) =>
      `To measure programs that read numbers in plans: ${passages} passages of our own in eight forms of text; of all ${quantities} numbers in them, kind, value, unit, bound, way of counting and year were read by hand. One half was used while this site’s rules were made, the other is held out to measure with. No words of any plan; CC BY 4.0. The tables are benchmark-passages and benchmark; the file below has a passage a line with its numbers, for the scoring command. `,
    file: [
      'benchmark.jsonl',
      'JSON Lines: a passage a line, with the numbers in it; tests/gold/passages/README.md in the code explains the short names of its fields.',
    ],
    command:
      'In the folder of this site’s code, to score any program (readings.jsonl has a passage a line; the same README says how to write it):',
    label: 'Scoring command',
    link: 'How this site and other programs score',
  },

  accuracy: {
    heading: 'How accurate it is',
    note: (whole, part) =>
      `“Agree” beside a field compares it with a reading by hand, word by word: ${whole} plans were read whole, extracts of ${part} more. The rules were made with these texts before us: plans not seen before will score somewhat lower. Fields of targets are compared for numbers that both person and program take for targets, those of quantities for baselines; a measure may be cut a little differently. Where nothing is given, nothing was measured. `,
    link: 'Scores by plan',
    mentions:
      'Mentions were compared with facts read by hand too, and tests hold at least this: context agrees in 82 of 83, the verb in 34 of 37, whether a policy measure is to be done or only named in 75 of 81, and whether a name is there in all 78.',
  },

  fields: {
    heading: 'Fields',
    note: 'Every field of every table: field name, Chinese name, meaning in Chinese and English, type. This codebook is a table too (columns).',
    rules: 'What each value of rule and rules.* means',
    required: 'always given',
    unit: (unit) => `unit: ${unit}`,
    unitIn: (column) => `unit in ${column}`,
    refers: (to) => `refers to ${to}`,
    agreed: (right, of) => `agree ${right}/${of}`,
    values: 'Values',
    count: (found) => figured(found, 'field'),
  },

  hosting: {
    heading: 'For programs',
    text: 'Pages of other sites may read all files directly (CORS), with no login. Please don’t fetch the same file again and again within an hour.',
    sitemap: 'Addresses of all pages (sitemap.xml)',
  },

  licence: {
    heading: 'Use',
    text: 'The plans are official documents of state bodies, and their text may be used freely; please name the issuer and the title. The data of this site are under CC BY 4.0: please name “Duizhao” (规划对照), the release and the address. To cite a figure, cite the plan itself and give the permanent link of that figure.',
    all: 'Licences of texts, data, program and the software it uses',
  },
};
