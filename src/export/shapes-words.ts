import { NameKind, Stance, Tool } from '../model/entry.ts';
import { Match } from '../model/sector.ts';
import { Defined, Indicator } from '../model/vocabulary.ts';
import { type Shape, shapeOf } from './shape.ts';

const sought = 'id! zh! en! aliases:list not:list reviewed:list';
const position = { 'position.start': 'code point', 'position.end': 'code point' };

/** The vocabularies that mentions are looked up in. */
export const vocabularies = ['topics', 'measures', 'names', 'places', 'indicators'] as const;

/** The vocabularies, each plan's own sectors, and where plans mention what. */
export const wordShapes: readonly Shape[] = [
  shapeOf('indicators', {
    key: 'id',
    columns:
      'id! zh! en! family! quantity! quantityEn denominator denominatorEn population populationEn units:list better! definition! definitionEn defined! aliases:list reviewed:list',
    values: { better: Indicator.shape.better.options, defined: Defined.options },
  }),
  shapeOf('sectors', { key: 'id', columns: 'id! zh! en! aliases:list' }),
  shapeOf('own-sectors', {
    key: 'plan name sector',
    columns: `plan! name! sector! match! sharedWith note noteEn headings:list blocks:list characters:integer! share:number
      rank.words rank.text rank.block rank.position.start:integer rank.position.end:integer aims:json!`,
    links: ['plan > plans id', 'sector > sectors id', 'sharedWith > sectors id', 'plan rank.block > blocks plan id'],
    values: { match: Match.options },
    units: { characters: 'character', share: '1', 'rank.position.start': 'code point', 'rank.position.end': 'code point' },
  }),
  shapeOf('priorities', {
    key: 'plan order',
    columns: `plan! place! order:integer! row! tier:integer words text! block! position.start:integer! position.end:integer!
      quote ownSector sectors:list target checked:boolean! note noteEn`,
    links: ['plan > plans id', 'place > places id', 'plan block > blocks plan id', 'target > targets id'],
    values: { row: ['says', 'figure', 'tier'] },
    units: position,
  }),
  shapeOf('topics', { key: 'id', columns: `${sought} sector!`, links: ['sector > sectors id'] }),
  shapeOf('measures', { key: 'id', columns: `${sought} tool! why! whyEn`, values: { tool: Tool.options } }),
  shapeOf('names', {
    key: 'id',
    columns: `${sought} kind! place within since sinceEn`,
    links: ['place > places id', 'within > names id'],
    values: { kind: NameKind.options },
  }),
  shapeOf('places', {
    key: 'id',
    columns: 'id! code! name! shortName! en! level! parent',
    links: ['parent > places id'],
  }),
  shapeOf('mentions', {
    key: 'plan vocabulary entry position.start',
    columns: 'plan! vocabulary! entry! block! position.start:integer! position.end:integer! text! stance! verb clause! rule!',
    links: ['plan > plans id', 'plan block > blocks plan id'],
    values: { vocabulary: vocabularies, stance: Stance.options },
    units: position,
  }),
  shapeOf('tools', {
    key: 'plan tool',
    columns: 'plan! tool! tasks:integer! named:integer! measures:integer!',
    links: ['plan > plans id'],
    values: { tool: Tool.options },
    units: { tasks: 'measure', named: 'measure', measures: 'measure' },
  }),
  shapeOf('measures-by-plan', {
    key: 'measure plan',
    columns: 'measure! name! tool! plan! stance verb clause passages:integer! absence url:url',
    links: ['measure > measures id', 'plan > plans id'],
    values: { tool: Tool.options },
    units: { passages: 'passage' },
  }),
];
