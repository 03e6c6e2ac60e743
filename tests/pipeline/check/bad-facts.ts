import type { BadRecord } from '../../small-corpus.ts';

const province = 'seeds/plans/yunling-equipment-2021.yml';
const city = 'seeds/plans/linshui-equipment-2022.yml';

/** Facts of plans that are none, and what is said of each. */
export const badFacts: readonly BadRecord[] = [
  [
    'a day that no calendar has',
    [[province, 'issued:\n    value: null\n    from: unknown', 'issued: { value: 2018-02-30, from: editorial }']],
    [
      'seeds/plans/yunling-equipment-2021.yml:19:20 [schema] facts, issued.value: there is no such day. src/model/plan.ts says what each field holds.',
    ],
  ],
  [
    'a day of nines',
    [[province, 'issued:\n    value: null\n    from: unknown', 'issued: { value: 9999-99-99, from: editorial }']],
    [
      'seeds/plans/yunling-equipment-2021.yml:19:20 [schema] facts, issued.value: there is no such day. src/model/plan.ts says what each field holds.',
    ],
  ],
  [
    'a year that is not ours',
    [[province, 'issued:\n    value: null\n    from: unknown', 'issued: { value: 0218-02-03, from: editorial }']],
    [
      'seeds/plans/yunling-equipment-2021.yml:19:20 [schema] facts, issued.value: a day lies between 1900 and 2199. src/model/plan.ts says what each field holds.',
    ],
  ],
  [
    'a day that the text doesn’t print',
    [[province, 'issued:\n    value: null\n    from: unknown', 'issued: { value: 2021-03-04, from: text }']],
    [
      'seeds/plans/yunling-equipment-2021.yml:19:20 [fact] the text doesn’t print the day of issue “2021-03-04”. Write it as the text does; else from: editorial, with the reason in note, or in: PLAN/BLOCK where another plan prints it.',
    ],
  ],
  [
    'a period that runs back',
    [[province, 'from: 2021\n      to: 2025', 'from: 2025\n      to: 2021']],
    [
      'seeds/plans/yunling-equipment-2021.yml:24:7 [schema] facts, period.value: a period ends in the year in which it begins, or later. src/model/plan.ts says what each field holds.',
    ],
  ],
  [
    'a period from the year 20',
    [[province, 'from: 2021\n      to: 2025', 'from: 20\n      to: 2025']],
    [
      'seeds/plans/yunling-equipment-2021.yml:24:13 [schema] facts, period.value.from is too small: 1900 at least. src/model/plan.ts says what each field holds.',
    ],
  ],
  [
    'a period of a hundred years',
    [[province, 'from: 2021\n      to: 2025', 'from: 1921\n      to: 2025']],
    [
      'seeds/plans/yunling-equipment-2021.yml:24:7 [schema] facts, period.value: a period has fewer than 50 years. src/model/plan.ts says what each field holds.',
    ],
  ],
  [
    'a period that the text doesn’t print',
    [[province, 'from: 2021\n      to: 2025', 'from: 2022\n      to: 2025']],
    [
      'seeds/plans/yunling-equipment-2021.yml:24:7 [fact] the text doesn’t print the period 2022—2025. Write it as the text does; else from: editorial, with the reason in note, or in: PLAN/BLOCK where another plan prints it.',
    ],
  ],
  [
    'an empty title',
    [[province, 'value: 云岭省装备制造业发展规划', 'value: ""']],
    [
      'seeds/plans/yunling-equipment-2021.yml:11:12 [schema] facts, title.value is too small: 1 at least. src/model/plan.ts says what each field holds.',
    ],
  ],
  [
    'a blank title',
    [[province, 'value: 云岭省装备制造业发展规划', 'value: "　 "']],
    ['seeds/plans/yunling-equipment-2021.yml:11:12 [words] facts, title.value is blank. Write it, or leave it out.'],
  ],
  [
    'a title of two lines',
    [[province, 'value: 云岭省装备制造业发展规划', 'value: "云岭省\\n装备制造业发展规划"']],
    ['seeds/plans/yunling-equipment-2021.yml:11:12 [words] facts, title.value runs over 2 lines. Write it in one.'],
  ],
  [
    'a title that the text doesn’t print',
    [[province, 'value: 云岭省装备制造业发展规划', 'value: 云岭省装备制造业发展纲要']],
    [
      'seeds/plans/yunling-equipment-2021.yml:11:12 [fact] the text doesn’t print the title “云岭省装备制造业发展纲要”. Write it as the text does; else from: editorial, with the reason in note, or in: PLAN/BLOCK where another plan prints it.',
    ],
  ],
  [
    'an issuer that the text doesn’t print',
    [[province, 'issuer:\n    value: null\n    from: unknown', 'issuer: { value: 云岭省人民政府、云岭省财政厅, from: text }']],
    [
      'seeds/plans/yunling-equipment-2021.yml:13:20 [fact] the text doesn’t print the issuer “云岭省人民政府、云岭省财政厅”. Write it as the text does; else from: editorial, with the reason in note, or in: PLAN/BLOCK where another plan prints it.',
    ],
  ],
  [
    'a number that a named block doesn’t print',
    [
      [
        province,
        'documentNumber:\n    value: null\n    from: unknown',
        'documentNumber: { value: 云政发〔2021〕7号, from: text, in: linshui-equipment-2022/front-p1 }',
      ],
    ],
    [
      'seeds/plans/yunling-equipment-2021.yml:16:57 [fact] linshui-equipment-2022/front-p1 doesn’t print the number of yunling-equipment-2021. Name the block that does, as its address has it, or write from: editorial.',
    ],
  ],
  [
    'a number from a plan that isn’t there',
    [
      [
        province,
        'documentNumber:\n    value: null\n    from: unknown',
        'documentNumber: { value: 云政发〔2021〕7号, from: text, in: qinghai-salt-2031/s1 }',
      ],
    ],
    [
      'seeds/plans/yunling-equipment-2021.yml:16:57 [fact] no plan is called qinghai-salt-2031. Write the id of one, as its file’s name has it.',
    ],
  ],
  [
    'a block for what an editor supplied',
    [
      [
        province,
        'documentNumber:\n    value: null\n    from: unknown',
        'documentNumber: { value: 云政发〔2021〕7号, from: editorial, in: linshui-equipment-2022/front-p1 }',
      ],
    ],
    [
      'seeds/plans/yunling-equipment-2021.yml:16:62 [schema] facts, documentNumber.in: in names the block of a fact from text. src/model/plan.ts says what each field holds.',
    ],
  ],
  [
    'one text for two plans',
    [
      [
        city,
        'b5132f348dabe52ba8eda6b40020b82b2ec11e25a0f0924d74146d1d905b9e9c',
        '09cd064603a513a25820a8330cd5980d3d31c0dc1223e9d1e59ce26408b8edc7',
      ],
    ],
    [
      'seeds/plans/linshui-equipment-2022.yml:3:11 [plan] the text of linshui-equipment-2022 is that of another plan. Take one of the two away.',
      'seeds/linshui-equipment-2022.txt [hash] the text has changed: its SHA-256 is b5132f348dabe52ba8eda6b40020b82b2ec11e25a0f0924d74146d1d905b9e9c, its record says 09cd064603a513a25820a8330cd5980d3d31c0dc1223e9d1e59ce26408b8edc7. Restore the text, which is never edited once it is published; of a new plan, record this SHA-256.',
    ],
  ],
  [
    'covers nothing',
    [[province, '- equip', '- equip\n    - alchemy']],
    [
      'seeds/plans/yunling-equipment-2021.yml:10:7 [plan] plan yunling-equipment-2021 covers alchemy, which sectors.yml doesn’t have. Correct covers in the record.',
    ],
  ],
  [
    'a plan nowhere',
    [[province, 'place: yunling', 'place: yun']],
    [
      'seeds/plans/yunling-equipment-2021.yml:5:10 [plan] plan yunling-equipment-2021 names the place yun, which places.yml doesn’t have. Add the place.',
    ],
  ],
];
