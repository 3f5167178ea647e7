import { fields } from '../../paper/fields.ts';
import { statedKeys } from '../../paper/field-rows.ts';
import { fullestAuthors } from '../../paper/fullest-authors.ts';
import type { StoredCandidate } from '../../paper/identified/entries.ts';
import type { StatedFields } from '../../paper/schema.ts';
import { cleanText } from '../../text/clean-text.ts';
import type { Match } from '../match/decide.ts';
import { toRecord } from '../sources/read-records.ts';

/** A match as the store keeps it: what was compared, the record, and what it states. */
export function toStored({ record, by, jaccard, isSameTitle, source, also = [] }: Match): StoredCandidate {
  return withStatements({
    id: record.id,
    by,
    shared: Math.round(jaccard * 1000) / 1000,
    isSameTitle,
    record: source,
    ...(also.length > 0 && { also: also.map(toFurther) }),
  });
}

/** A match as a further record of a work. */
export const toFurther = ({ record, by, source }: Match): NonNullable<StoredCandidate['also']>[number] => {
  return { id: record.id, by, record: source };
};

type Unread = Omit<StoredCandidate, 'title' | 'stated' | 'versions' | 'isWithdrawn'>;

/** Reads the records of a candidate: what the first does not state, the further ones may. */
export function withStatements<Entry extends Unread>(
  entry: Entry,
): Entry & Pick<StoredCandidate, 'title' | 'stated' | 'versions' | 'isWithdrawn'> {
  const { title, stated, versions, isWithdrawn } = toRecord(entry.record);
  const further = (entry.also ?? []).map(({ record }) => toValid(toRecord(record).stated));
  const own = toValid(stated);
  return {
    ...entry,
    title: cleanText(title) || entry.id,
    stated: toValid(
      Object.assign({}, ...further.toReversed(), own, fullestAuthors([own, ...further])) as StatedFields,
    ),
    ...(versions && { versions }),
    ...(isWithdrawn && { isWithdrawn }),
  };
}

/** What a page may hold of what a record states: values that are not valid are left out. */
function toValid(stated: StatedFields): StatedFields {
  return Object.fromEntries(
    statedKeys.flatMap((key) => {
      const { data } = fields[key].schema.safeParse(clean(stated[key]));
      return data === undefined || (Array.isArray(data) && data.length === 0) ? [] : [[key, data]];
    }),
  );
}

/** Texts without what nobody can see; blank names are left out. */
function clean(value: string | string[] | boolean | undefined): unknown {
  if (Array.isArray(value)) return value.map(cleanText).filter((text) => text !== '');
  return typeof value === 'string' ? cleanText(value) : value;
}
