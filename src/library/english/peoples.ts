/** The peoples of China by the first characters of their names, as GB/T 3304 spells them, but for those that English has a word for (朝鲜 Korean, 满 Manchu). */
const peoples: Readonly<Record<string, string>> = {
  蒙古: 'Mongol',
  回: 'Hui',
  藏: 'Tibetan',
  维吾尔: 'Uygur',
  苗: 'Miao',
  彝: 'Yi',
  壮: 'Zhuang',
  布依: 'Bouyei',
  朝鲜: 'Korean',
  满: 'Manchu',
  侗: 'Dong',
  瑶: 'Yao',
  白: 'Bai',
  土家: 'Tujia',
  哈尼: 'Hani',
  哈萨克: 'Kazak',
  傣: 'Dai',
  黎: 'Li',
  傈僳: 'Lisu',
  佤: 'Va',
  畲: 'She',
  高山: 'Gaoshan',
  拉祜: 'Lahu',
  水: 'Shui',
  东乡: 'Dongxiang',
  纳西: 'Naxi',
  景颇: 'Jingpo',
  柯尔克孜: 'Kirgiz',
  土: 'Tu',
  达斡尔: 'Daur',
  仫佬: 'Mulao',
  羌: 'Qiang',
  布朗: 'Blang',
  撒拉: 'Salar',
  毛南: 'Maonan',
  仡佬: 'Gelao',
  锡伯: 'Xibe',
  阿昌: 'Achang',
  普米: 'Pumi',
  塔吉克: 'Tajik',
  怒: 'Nu',
  乌孜别克: 'Uzbek',
  俄罗斯: 'Russian',
  鄂温克: 'Ewenki',
  德昂: 'De’ang',
  保安: 'Bonan',
  裕固: 'Yugur',
  京: 'Gin',
  塔塔尔: 'Tatar',
  独龙: 'Derung',
  鄂伦春: 'Oroqen',
  赫哲: 'Hezhen',
  门巴: 'Monba',
  珞巴: 'Lhoba',
  基诺: 'Jino',
  各: 'Multi-ethnic',
};

// A name of one character is a people's only before 族: 三都水族, but not 丰水.
const names = Object.keys(peoples).map((name) => (name.length === 1 ? `${name}族` : `${name}族?`));
const ending = new RegExp(`^(.*?)((?:${names.join('|')})+)$`, 'u');
const each = new RegExp(names.join('|'), 'gu');

/** What a name holds before the names of peoples at its end, and these in English: 湘西土家族苗族 → 湘西, [Tujia, Miao]. Without peoples the name is whole. */
export function partPeoples(name: string): { stem: string; peoples: string[] } {
  const [, stem, said] = ending.exec(name) ?? [];
  if (stem === undefined || said === undefined) return { stem: name, peoples: [] };
  return { stem, peoples: (said.match(each) ?? []).flatMap((one) => peoples[one.replace(/族$/u, '')] ?? []) };
}
