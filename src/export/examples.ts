/** Ways to read the dataset that are shown as examples, and run by a test. */
export type Tool = 'curl' | 'python' | 'r' | 'duckdb' | 'sqlite';

/** An example in each tool; `data` is the address of the folder the dataset is in, with its closing slash. */
export const examplesOf = (data: string): Record<Tool, string> => ({
  curl: `curl -O ${data}duizhao.zip
curl -O ${data}SHA256SUMS
sha256sum --check --ignore-missing SHA256SUMS`,

  python: `import csv, io, urllib.request

with urllib.request.urlopen("${data}targets.csv") as answer:
    rows = list(csv.DictReader(io.TextIOWrapper(answer, "utf-8", newline="")))
for row in rows:
    if row["placeLevel"] == "设区市" and row["unit"] == "亿元" and row["year"] == "2020":
        print(row["plan"], row["subject"], row["measure"], row["value"], row["wording"], row["url"])`,

  r: `targets <- read.csv("${data}targets.csv", fileEncoding = "UTF-8", na.strings = "")
subset(targets, placeLevel == "设区市" & unit == "亿元" & year == 2020,
       c(plan, subject, measure, value, wording, url))`,

  duckdb: `SELECT plan, subject, measure, value, wording, url
FROM read_csv('${data}targets.csv', header = true)
WHERE placeLevel = '设区市' AND unit = '亿元' AND year = 2020;`,

  sqlite: `SELECT blocks.url, snippet(blocks_fts, 0, '【', '】', '…', 32) AS words
FROM blocks_fts JOIN blocks ON blocks.rowid = blocks_fts.rowid
WHERE blocks_fts MATCH '智能网联';`,
});
