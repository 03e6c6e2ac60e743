import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import jsonld, { type Triple } from 'jsonld';
import CsvwParser from 'rdf-parser-csvw';

const noNetwork = (url: string): Promise<never> => Promise.reject(new Error(`${url}: nothing is fetched in tests.`));

/** A document of JSON-LD as triples; it must bring its context along. Throws where a value has no meaning in it. */
export const triplesOf = (document: object, base: string): Promise<Triple[]> => jsonld.toRDF(document, { base, documentLoader: noNetwork });

/** The W3C's context of CSV on the Web, as a package has it. */
const csvw = JSON.parse(readFileSync('node_modules/rdf-parser-csvw/test/support/csvw.json', 'utf8')) as { '@context': object };

/** Metadata of CSV on the Web as triples; the context that it names is put in its place. */
export function csvwTriples({ '@context': [name, local], ...rest }: { '@context': [string, object] }, base: string): Promise<Triple[]> {
  if (name !== 'http://www.w3.org/ns/csvw') throw new Error(`${name}: is not the context of CSV on the Web.`);
  return triplesOf({ '@context': [csvw['@context'], local], ...rest }, base);
}

type Term = Triple['object'];

/** A term that can be asked whether it is another, as readers of RDF do. */
const asking = (term: Term): Term & { equals: (other: Term) => boolean } => ({
  ...term,
  ...(term.datatype && { datatype: asking({ termType: 'NamedNode', ...term.datatype }) }),
  equals: ({ termType, value }) => term.termType === termType && term.value === value,
});

interface Dataset extends Iterable<Triple> {
  match: (subject?: Named | null, predicate?: Named | null) => Dataset;
}
type Named = Pick<Term, 'value'>;

/** Triples as readers of RDF take them: to be gone through, or asked for those of a subject and a predicate. */
const datasetOf = (triples: readonly Triple[]): Dataset => ({
  [Symbol.iterator]: () => triples[Symbol.iterator](),
  match: (subject, predicate) =>
    datasetOf(
      triples.filter(
        (each) => (!subject || each.subject.value === subject.value) && (!predicate || each.predicate.value === predicate.value),
      ),
    ),
});

/** The rows of a CSV as its metadata says they are to be read: each cell with its datatype, by the name of its column; a row's cells are parted by `subject`. */
export async function readCsvw(
  csv: Uint8Array,
  triples: readonly Triple[],
  base: string,
): Promise<Map<string, Map<string, { value: string; type: string }>>> {
  const parser = new CsvwParser({
    metadata: datasetOf(triples.map((triple) => ({ ...triple, object: asking(triple.object) }))),
    baseIRI: base,
  });
  const rows = new Map<string, Map<string, { value: string; type: string }>>();
  for await (const { subject, predicate, object } of parser.import(Readable.from([Buffer.from(csv).toString('utf8')]))) {
    const [, name] = predicate.value.split('#');
    if (object.datatype === undefined || !predicate.value.startsWith(base) || name === undefined) continue;
    const row = rows.get(subject.value) ?? new Map<string, { value: string; type: string }>();
    // The reader puts a term where its name belongs.
    const { value: type } = object.datatype as { value: string | Named };
    rows.set(subject.value, row.set(decodeURI(name), { value: object.value, type: typeof type === 'string' ? type : type.value }));
  }
  return rows;
}
