/** The README of the archive, in Chinese and English. */
export const readme = (release: string, homepage: string): string => `规划对照 Duizhao ${release}
${homepage}

各张表都有 JSON、CSV（.zh.csv 是中文表头）和 Parquet（parquet/），duizhao.xlsx 是全部表的工作簿，duizhao.sqlite 是数据库，
datapackage.json 和 csv-metadata.json 说明字段、类型、单位和外键，columns.csv 是字段说明（中英文），
duizhao.md 是全部规划的文字，texts/ 是各份规划的底本、Markdown 和 Akoma Ntoso（.akn.xml），CITATION.cff 说明怎样引用。
核对：sha256sum --check SHA256SUMS
数据按 CC BY 4.0 使用；规划文本是政府公文。本站登记规划写了什么，不评价完成与否。文本未与政府公报逐字核对，引用数字请以公报原件为准。

Every table as JSON, CSV (.zh.csv has Chinese heads) and Parquet (parquet/), all of them as a workbook (duizhao.xlsx) and as a database
(duizhao.sqlite); datapackage.json and csv-metadata.json have types, units and foreign keys, columns.csv is the codebook,
duizhao.md holds the texts of all plans, texts/ each as received, as Markdown and as Akoma Ntoso (.akn.xml); CITATION.cff says how to cite.
Check: sha256sum --check SHA256SUMS
Data under CC BY 4.0; the plans are official documents. The dataset records what plans print and never says whether a goal was met.
The texts have not been compared with the official gazettes: quote figures from these.
`;

/** What ends a cell of the workbook whose text is too long for it. */
export const cutNote = '……（Excel的一格放不下，全文见同名的CSV和JSON）';

/** What stands in the workbook for a table with too many rows. */
export const tableNote = (rows: number): string => `共${rows}行，Excel打开太慢，全表见同名的CSV和JSON`;
