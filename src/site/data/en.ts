import { figured, verb } from '../../strings/english.ts';
import type { data as zh } from './zh-CN.ts';

/** The page of the data, in English. Sentences that a link follows end with a space. */
export const data: typeof zh = {
  title: 'Data',
  unknown: 'unknown',
  lede: (targets, quantities, blocks, mentions) =>
    `Everything on these pages can be downloaded in full: ${targets} targets, ${quantities} numbers, ${blocks} blocks of text, ${mentions} mentions. Every number has its sentence, its place in the text and its permanent link.`,
  release: (release, schema) => `Release ${release}, data structure ${schema}.`,

  whole: {
    heading: 'Everything at once',
    query: 'To query it in your browser without downloading it: ',
    groups: [
      {
        heading: 'Tables',
        files: [
          ['duizhao.xlsx', 'For Excel and WPS: a sheet for each table, with the Chinese name and the field name in the column heads.'],
          [
            'duizhao.sqlite',
            'For queries: an SQLite database with foreign keys between its tables and full-text search in the blocks for words of three or more characters; Datasette opens it as it is.',
          ],
          ['duizhao.zip', 'Tables, descriptions and the texts of the plans in one archive.'],
        ],
      },
      {
        heading: 'Texts',
        files: [
          [
            'duizhao.md',
            'The texts of all plans in one file (Markdown), with an address at the end of every block and numbers linked to the pages of targets. It can be read and searched offline, and suits programs. For one plan at a time, see “By address” below.',
          ],
        ],
      },
      {
        heading: 'Descriptions',
        files: [
          ['datapackage.json', 'Fields, types, units, foreign keys and checksums of every table (Frictionless Data Package 2.0).'],
          [
            'csv-metadata.json',
            'The same in the form of the W3C’s CSV on the Web, with column names in Chinese and English; programs that read the CSV files find it by themselves.',
          ],
          ['dcat.jsonld', 'For data catalogues (DCAT 3): address, type, size and checksum of every file.'],
          ['CITATION.cff', 'How to cite the dataset (Citation File Format), for reference managers and code hosts.'],
          ['SHA256SUMS', 'To check that a download is complete: sha256sum --check --ignore-missing SHA256SUMS.'],
        ],
      },
    ],
  },

  tables: {
    heading: 'Table by table',
    note: 'CSV files have English field names as column heads; programs and the examples use them, and they won’t change. “Chinese heads” gives the same rows with other column heads. Parquet has the same rows with types and the codebook; DuckDB, Python and R query it as it is.',
    columns: ['Table', 'Rows', 'Download'],
    zhCsv: 'Chinese heads',
    inPlans: 'by plan',
    fields: 'Fields',
  },

  viewHeads: {
    row: 'What the row is',
    plan: 'Plan',
    vocabulary: 'Vocabulary',
    entry: 'ID of the entry',
    sector: 'ID of the sector (assigned)',
    absence: 'Kind of blank (code)',
    absenceLabel: 'Kind of blank',
    absenceNote: 'Grounds for the blank',
    measure: 'ID of the policy measure',
    name: 'Name',
    tool: 'Kind of tool (code)',
    tasks: 'Set as tasks',
    named: 'Only named',
    measures: 'All policy measures of this kind',
    stance: 'How it is put',
    verb: 'Verb',
    clause: 'Clause as printed',
    passages: 'Passages',
    url: 'Permanent link',
  },

  bySuffix: {
    heading: 'By address',
    note: 'If you know the address of a page, you know where its data are.',
    entries: {
      target: 'A target or baseline, with the fields of targets: the address of its page without the last slash, with .json added',
      annotation: 'The same as a W3C Web Annotation, which points to the place in the source text and the words in the block',
      planTargets: 'All targets and baselines of a plan, with the fields of targets',
      planAnnotations: 'All W3C Web Annotations of the same plan, which point at the place in the source text and the words in the block',
      indicator: 'All targets of an indicator; also as .json, with its definition',
      sector:
        'A sector: the sectors that plans list themselves (rank, aims as printed, share of text) and the targets; row says which of the two it is. Where there is nothing, it says which kind of blank',
      text: 'The source text of a plan: the plain text as it was received, with not a character changed; position and span are counted in it',
      markdown: 'A plan in Markdown, with an address at the end of every block and numbers linked to the pages of targets',
      akn: 'A plan as Akoma Ntoso (an international standard for legal documents in XML): chapters, sections, annexes and tables with IDs of their own, beside each its address on this site',
      epub: 'A plan as a book (EPUB), in Chinese, with contents; targets and baselines have notes with their addresses',
      plan: 'All data of a plan: divisions, blocks, suspected misprints, documents named',
    },
  },

  reading: {
    heading: 'Before you open it',
    items: [
      'CSV files are in UTF-8. Those with field names as heads have no byte order mark (BOM), and programs can read them as utf-8; those with Chinese heads (.zh.csv) have one, so that Excel opens them without garbled characters.',
      'In CSV, cells that begin with = + - @ (full width too), a tab or a line break are given an apostrophe in front, so that spreadsheets don’t take them for formulas; a negative number by itself is not. Other formats don’t need this and don’t have it.',
      'In CSV and Excel, lists are separated by semicolons and groups of records are written as JSON. In SQLite lists are JSON too, and json_each unfolds them; in Parquet lists are lists, and groups of records are JSON text.',
      'Empty means that there is nothing: the text doesn’t say, it isn’t known, or it doesn’t apply. 0 or 无 (“none”) never stands for it. In SQLite and JSON, a unit that is an empty text belongs to an index, which has no unit.',
      'Positions are counted in the source text, in Unicode code points from 0; the start is included, the end is not. Quotes are taken from the text of the block, in which the broken lines of boxes and tables are joined; in the source text there are drawn lines between them.',
      'In SQLite and Parquet, dots and hyphens in the names of fields become underscores, in SQLite in those of tables too; from, not, references, values and table are reserved words of SQL and need double quotation marks. To find words of fewer than three characters, use LIKE.',
      'Don’t add numbers up: bases and parks overlap, the sectors that plans list contain one another, a city’s figures are not parts of its province’s, and 左右 (“about”) and 以上 (“or more”) don’t go with exact numbers.',
    ],
    growths: (stated, pairs) =>
      `Rates of growth are few: ${stated} ${stated === '1' ? 'target states' : 'targets state'} average yearly growth, and ${pairs} can be worked out from linked baselines, each with its own indicator, definition and bounds. A median or mean of so few says nothing; please cite them one by one.`,
  },

  examples: {
    heading: 'Examples',
    note: 'They list the targets for 2020 in units of 100 million yuan (亿元) in the plans of prefecture-level cities. Every example is run by a test (except for tools not installed on the testing machine).',
    names: { curl: 'curl', python: 'Python', r: 'R', duckdb: 'DuckDB', sqlite: 'SQLite' },
    about: {
      curl: 'download the archive and check it',
      python: 'with the standard library only',
      r: 'no packages needed',
      duckdb: 'straight from the address',
      sqlite: 'full-text search in the downloaded database',
    },
  },

  benchmark: {
    heading: 'Benchmark',
    note: (passages, quantities) =>
      `To measure programs that read numbers in plans: ${passages} passages of our own in eight forms of text; for each of the ${quantities} numbers in them, kind, value, unit, bound, way of counting and year were read by hand. Half were used while this site’s rules were being made, half are held out for measuring. They contain no words of any plan, and are under CC BY 4.0. The tables are benchmark-passages and benchmark; the file below has one passage per line with its numbers, for the scoring command. `,
    file: [
      'benchmark.jsonl',
      'JSON Lines: one passage per line, with its numbers; the short field names are explained in tests/gold/passages/README.md in the code.',
    ],
    command:
      'To score any program, in the folder of this site’s code (readings.jsonl has one passage per line; the same README says how to write it):',
    label: 'Scoring command',
    link: 'Scores of this site and other programs',
  },

  accuracy: {
    heading: 'How accurate it is',
    note: (whole, part) =>
      `“Agree” beside a field compares it with a reading by hand, word by word: ${figured(whole, 'plan')} ${verb(whole, 'was', 'were')} read in full and extracts of ${part} more. The rules were written with these texts at hand, so plans not seen before will score somewhat lower. Fields of targets are compared where both person and program see a target, those of quantities where both see a baseline; the wording of a measure may differ slightly. Where nothing is given, nothing was measured. `,
    link: 'Scores by plan',
    mentions:
      'Mentions were compared with facts read by hand as well, and tests make sure of at least this: the context agrees in 82 of 83 cases, the verb in 34 of 37, whether a policy measure is a task or only named in 75 of 81, and whether a name is there in all 78.',
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

  packs: {
    contents: 'Contents',
    kinds: { target: 'Target', baseline: 'Baseline' },
    noteTo: (number) => `note ${number}`,
    backTo: 'back to the text',
    front: 'Before the text',
    back: 'After the text',
    made: (release) => `The text is from Duizhao, release ${release}.`,
    note: 'Small 〔〕 after numbers are notes by this site: they name the target or baseline and give its address. Everything else is as printed.',
    unchecked: 'The text has not been compared with the official gazette: quote figures from the gazette.',
    summary:
      'Text only, with contents and headings; tables can be read cell by cell; notes after numbers lead there and back. No pictures or sound.',
  },

  hosting: {
    heading: 'For programs',
    text: 'Pages on other sites may read all files directly (CORS), without logging in. Please don’t fetch the same file over and over within an hour.',
    sitemap: 'Addresses of all pages (sitemap.xml)',
  },

  licence: {
    heading: 'Use',
    text: 'The plans are official documents of state bodies, and their text may be used freely; please name the issuer and the title. The data of this site are under CC BY 4.0: please name “Duizhao” (规划对照), the release and the address. To cite a figure, cite the plan itself and give the permanent link of that figure.',
    all: 'Licences of the texts, the data, the program and the software it uses',
  },
};
