import type { BadRecord } from '../../small-corpus.ts';

const city = 'seeds/plans/linshui-equipment-2022.yml';
const places = 'seeds/places.yml';
const names = 'seeds/names.yml';

/** Places and names that are none, and what is said of each. */
export const badPlaces: readonly BadRecord[] = [
  [
    'a place in itself',
    [[places, 'parent: yunling', 'parent: linshui']],
    ['seeds/places.yml:13:11 [place] linshui lies in itself. Say in what it lies, or write null.'],
  ],
  [
    'two places in each other',
    [[places, 'parent: null', 'parent: linshui']],
    ['seeds/places.yml:6:11 [place] yunling lies in itself, by way of linshui. Say in what it lies, or write null.'],
  ],
  [
    'a place around a place that lies in the first',
    [
      [places, 'slot: 2', 'slot: 2\n- { id: heishan, code: "990122", name: 黑山县, shortName: 黑山, level: 设区市, parent: linshui }'],
      [places, 'parent: null', 'parent: heishan'],
    ],
    ['seeds/places.yml:6:11 [place] yunling lies in itself, by way of heishan, linshui. Say in what it lies, or write null.'],
  ],
  [
    'a place in none',
    [[places, 'parent: yunling', 'parent: yun-ling']],
    ['seeds/places.yml:13:11 [place] place linshui lies in yun-ling, which the file doesn’t have. Add the place, or write null.'],
  ],
  [
    'a name within itself',
    [[names, 'place: linshui', 'place: linshui\n  within: machine-park']],
    ['seeds/names.yml:6:11 [vocabulary] machine-park lies in itself. Say in what it lies, or write null.'],
  ],
  [
    'names within each other',
    [
      [
        names,
        'place: linshui',
        'place: linshui\n  within: park-b\n- { id: park-b, zh: 乙园, en: b, kind: park, place: null, within: park-c }\n- { id: park-c, zh: 丙园, en: c, kind: park, place: null, within: machine-park }',
      ],
    ],
    ['seeds/names.yml:6:11 [vocabulary] machine-park lies in itself, by way of park-b, park-c. Say in what it lies, or write null.'],
  ],
  [
    'two places on one slot',
    [[places, 'slot: 2', 'slot: 1']],
    ['seeds/places.yml:14:9 [place] place linshui has the slot 1, as yunling has. Leave slot out: then the first that is free is taken.'],
  ],
  [
    'two places of one code',
    [[places, '"990100"', '"990000"']],
    [
      'seeds/places.yml:9:9 [place] place linshui has the code 990000, as yunling has. Write its GB/T 2260 code; of what has none, one that is free.',
    ],
  ],
  [
    'a code of another province',
    [[places, '"990100"', '"980100"']],
    [
      'seeds/places.yml:9:9 [place] place linshui lies in yunling and has the code 980100, which doesn’t begin as 990000 does. Write its GB/T 2260 code; of what has none, one that is free.',
    ],
  ],
  [
    'an id that is a page',
    [
      [places, 'id: linshui', 'id: index'],
      [city, 'place: linshui', 'place: index'],
      [names, 'place: linshui', 'place: index'],
    ],
    [
      'seeds/places.yml:8:7 [schema] entry 2, id: a place id can’t be a name that pages or systems have taken. src/model/plan.ts says what each field holds.',
    ],
  ],
  [
    'a reference to nothing',
    [[places, 'name: 云岭省', 'name: *province']],
    ['seeds/places.yml:3:9 [schema] refers to *province, which stands nowhere above it. Write there what is meant.'],
  ],
  [
    'references that come to millions',
    [
      [
        places,
        'name: 云岭省',
        'name: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]\n  b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n  c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\n  d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]\n  e: [*d, *d, *d, *d, *d, *d, *d, *d, *d]',
      ],
    ],
    ['seeds/places.yml:6:18 [schema] refers to *c, and there are more references than 20. Write there what is meant.'],
  ],
  [
    'a tag that nobody knows',
    [[places, 'name: 云岭省', 'name: !name 云岭省']],
    ['seeds/places.yml:3:9 [schema] is not YAML: Unresolved tag: !name. Mend the line.'],
  ],
  [
    'an unknown field',
    [[places, 'slot: 2', 'colour: red']],
    ['seeds/places.yml:14:11 [schema] entry 2 has a field that nobody knows: colour. src/model/plan.ts says what each field holds.'],
  ],
  [
    'an unknown level',
    [[places, 'level: 设区市', 'level: 市']],
    [
      'seeds/places.yml:12:10 [place] linshui has the level 市, which levels.yml doesn’t have. Write one of 省、设区市, or add it in seeds/levels.yml.',
    ],
  ],
];
