import type { BadRecord } from '../../small-corpus.ts';

const province = 'seeds/plans/yunling-equipment-2021.yml';

/** What people say of plans and can’t, and what is said of each. */
export const badSaid: readonly BadRecord[] = [
  [
    'a correction twice',
    [[province, '    reason: 形近', '    reason: 形近\n  - { sic: 材枓, corr: 材料, certainty: likely, times: 2, reason: 形近 }']],
    [
      'seeds/plans/yunling-equipment-2021.yml:36:12 [correction] "材枓" has two corrections. Take one out, or say after which words each stands.',
      'seeds/plans/yunling-equipment-2021.yml:36:12 [correction] "材枓" overlaps "材枓" in s2-1-p1. Put the two into one.',
      'seeds/plans/yunling-equipment-2021.yml:36:12 [correction] "材枓" overlaps "材枓" in s3-p1. Put the two into one.',
    ],
  ],
  [
    'corrections that overlap',
    [[province, '    reason: 形近', '    reason: 形近\n  - { sic: 新材枓, corr: 新材料, certainty: likely, times: 2, reason: 形近 }']],
    [
      'seeds/plans/yunling-equipment-2021.yml:31:10 [correction] "材枓" overlaps "新材枓" in s2-1-p1. Put the two into one.',
      'seeds/plans/yunling-equipment-2021.yml:31:10 [correction] "材枓" overlaps "新材枓" in s3-p1. Put the two into one.',
    ],
  ],
  [
    'a correction to itself',
    [[province, 'corr: 材料', 'corr: 材枓']],
    ['seeds/plans/yunling-equipment-2021.yml:32:11 [correction] "材枓" is corrected to itself. Write what is meant.'],
  ],
  [
    'a correction that stands nowhere',
    [[province, 'sic: 材枓', 'sic: 村料']],
    [
      'seeds/plans/yunling-equipment-2021.yml:31:10 [correction] "村料" found 0 times, its correction says 2. Change times or add the context.',
    ],
  ],
  [
    'a review of another plan',
    [
      [
        province,
        'corrections:',
        'reviews:\n  - { plan: atlantis-2040, start: 3, fields: {}, by: 编者, when: 2026-01-02, why: 核对 }\ncorrections:',
      ],
    ],
    [
      'seeds/plans/yunling-equipment-2021.yml:31:13 [schema] a record of a plan’s own file names a plan. Take plan out: the file says of which plan it is.',
    ],
  ],
  [
    'a review of no target',
    [[province, 'corrections:', 'reviews:\n  - { start: 3, fields: {}, by: 编者, when: 2026-01-02, why: 核对 }\ncorrections:']],
    [
      'seeds/plans/yunling-equipment-2021.yml:31:14 [review] no target or baseline begins at 3. Look at the place again and change or remove the review.',
    ],
  ],
  [
    'a review twice, of no indicator',
    [
      [
        province,
        'corrections:',
        'reviews:\n  - { start: 3, fields: {}, by: 编者, when: 2026-01-02, why: 核对 }\n  - { start: 3, fields: { indicator: alchemy }, by: 编者, when: 2026-01-02, why: 核对 }\ncorrections:',
      ],
    ],
    [
      'seeds/plans/yunling-equipment-2021.yml:32:14 [review] what begins at 3 is reviewed twice. Put the two into one.',
      'seeds/plans/yunling-equipment-2021.yml:32:38 [review] no indicator is called alchemy. Write the id of one.',
      'seeds/plans/yunling-equipment-2021.yml:31:14 [review] no target or baseline begins at 3. Look at the place again and change or remove the review.',
      'seeds/plans/yunling-equipment-2021.yml:32:14 [review] no target or baseline begins at 3. Look at the place again and change or remove the review.',
    ],
  ],
  [
    'two attachments of one label',
    [
      [
        province,
        'attachments: []',
        'attachments:\n    - { label: 附件1, title: 重点项目表, inCorpus: false }\n    - { label: 附件1, title: 重点项目表二, inCorpus: false }',
      ],
    ],
    [
      'seeds/plans/yunling-equipment-2021.yml:29:16 [attachment] two attachments are 附件1. Take one of the two away.',
      'seeds/plans/yunling-equipment-2021.yml:29:28 [attachment] the text’s list of attachments has no "重点项目表二". Correct attachments in the record.',
    ],
  ],
  [
    'an attachment that is not there',
    [[province, 'attachments: []', 'attachments:\n    - { label: 附件1, title: 任务分工表, inCorpus: true }']],
    [
      'seeds/plans/yunling-equipment-2021.yml:28:45 [attachment] 附件1 is not in the text, the record says inCorpus: true. Correct attachments in the record.',
      'seeds/plans/yunling-equipment-2021.yml:28:28 [attachment] the text’s list of attachments has no "任务分工表". Correct attachments in the record.',
    ],
  ],
  [
    'two sectors of one name',
    [
      [
        province,
        'corrections:',
        'own-sectors:\n  - { name: 数控机床, sector: equip, match: narrower }\n  - { name: 数控机床, sector: equip, match: exact }\ncorrections:',
      ],
    ],
    ['seeds/plans/yunling-equipment-2021.yml:32:13 [own-sector] two sectors of the plan are called "数控机床". Put the two into one.'],
  ],
  [
    'an own sector without its words',
    [
      [
        province,
        'corrections:',
        'own-sectors:\n  - name: 数控机床\n    sector: equip\n    match: narrower\n    headings: [s9]\n    rank: { words: 优先, quote: 优先发展盐湖 }\n    aims:\n      - 机床产值翻番\ncorrections:',
      ],
    ],
    [
      'seeds/plans/yunling-equipment-2021.yml:34:16 [own-sector] the plan has no division s9, which "数控机床" names. A quote stands once in its plan, word for word; a heading is the address of a division.',
      'seeds/plans/yunling-equipment-2021.yml:35:31 [own-sector] "优先发展盐湖" found 0 times. A quote stands once in its plan, word for word; a heading is the address of a division.',
      'seeds/plans/yunling-equipment-2021.yml:37:9 [own-sector] "机床产值翻番" found 0 times. A quote stands once in its plan, word for word; a heading is the address of a division.',
    ],
  ],
  [
    'a priority without its words',
    [
      [
        province,
        'corrections:',
        'priority:\n  says: 优先发展盐湖\n  tiers:\n    - { words: 发展, quote: 发展数控机床, members: [数控机床, 盐湖] }\n  figures: [产值翻番]\ncorrections:',
      ],
    ],
    [
      'seeds/plans/yunling-equipment-2021.yml:33:51 [priority] "盐湖" does not stand in its place in "发展数控机床". A quote stands once in its plan, word for word; members stand in it in the order of the text.',
      'seeds/plans/yunling-equipment-2021.yml:34:13 [priority] "产值翻番" found 0 times. A quote stands once in its plan, word for word; members stand in it in the order of the text.',
      'seeds/plans/yunling-equipment-2021.yml:31:9 [priority] "优先发展盐湖" found 0 times. A quote stands once in its plan, word for word; members stand in it in the order of the text.',
    ],
  ],
  [
    'exceptions twice and nowhere',
    [
      [
        province,
        'corrections:',
        'vocabulary-reviews:\n  - vocabulary: topics\n    day: 2026-11-27\n    role: 通读\n    exceptions:\n      - { entry: robots, kind: near, words: 发展盐湖 }\n      - { entry: robots, kind: named, words: 发展盐湖 }\n      - { entry: salts, kind: near, words: 发展机器人 }\n    entries: ""\ncorrections:',
      ],
    ],
    [
      'seeds/plans/yunling-equipment-2021.yml:36:46 [reading] “发展盐湖” stands twice for robots. Take one out.',
      'seeds/plans/yunling-equipment-2021.yml:37:18 [reading] topics have no entry salts. Correct the id, or take the exception out.',
      'seeds/plans/yunling-equipment-2021.yml:35:45 [reading] the plan doesn’t print “发展盐湖”. Quote its words as they stand, within one paragraph or cell.',
      'seeds/plans/yunling-equipment-2021.yml:36:46 [reading] the plan doesn’t print “发展盐湖”. Quote its words as they stand, within one paragraph or cell.',
    ],
  ],
  [
    'an exception that the plan doesn’t print',
    [
      [
        province,
        'corrections:',
        'vocabulary-reviews:\n  - vocabulary: topics\n    day: 2026-11-27\n    role: 通读\n    exceptions:\n      - { entry: robots, kind: near, words: 发展盐湖 }\n    entries: ""\ncorrections:',
      ],
    ],
    [
      'seeds/plans/yunling-equipment-2021.yml:35:45 [reading] the plan doesn’t print “发展盐湖”. Quote its words as they stand, within one paragraph or cell.',
    ],
  ],
];
