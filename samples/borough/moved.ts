import type { Holder } from '../../src/domain/agency.ts';
import type { PartialDate } from '../../src/domain/day.ts';
import type { Professional } from '../../src/domain/entry.ts';
import type { PersonTraits } from '../../src/domain/person.ts';
import { maybe } from '../agencies/kit/dates.ts';
import { known } from '../agencies/kit/known.ts';
import { dayAfter, dayOf, daysBetween, SAMPLE_DAY } from './days.ts';
import type { Knowledge, SaidNote, SaidTie } from './knowledge.ts';
import type { Story } from './stories/story.ts';

type Move = (date: PartialDate) => PartialDate;

/**
 * A story as if it had happened just before that day: everything that took place moves by the time since
 * it was written down, each date as exactly as it was known. Days of birth stay what they are.
 */
export function movedTo(today: PartialDate, { truth, knows }: Story): Story {
  const move = moveTo(today);
  return {
    truth: {
      residents: truth.residents.map((one) => ({ ...one, traits: traitsMoved(one.traits, move) })),
      ties: truth.ties.map((tie) => ({ ...tie, ...timeMoved(tie, move) })),
    },
    knows: {
      SOCIAL_CARE: knowledgeMoved(knows.SOCIAL_CARE, move),
      HEALTH: knowledgeMoved(knows.HEALTH, move),
      POLICE: knowledgeMoved(knows.POLICE, move),
      EDUCATION: knowledgeMoved(knows.EDUCATION, move),
      HOUSING: knowledgeMoved(knows.HOUSING, move),
      PROBATION: knowledgeMoved(knows.PROBATION, move),
    } satisfies Record<Holder, Knowledge>,
  };
}

function moveTo(today: PartialDate): Move {
  const days = daysBetween(SAMPLE_DAY, today);
  const months = monthCount(today) - monthCount(SAMPLE_DAY);
  return (date) => {
    if (date.length === 10) return dayAfter(date, days);
    if (date.length === 4) return dayOf(String(Number(date) + Math.floor(months / 12)));
    const moved = monthCount(date) + months;
    return dayOf(`${Math.floor(moved / 12)}-${String((moved % 12) + 1).padStart(2, '0')}`);
  };
}

const monthCount = (date: PartialDate): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

const knowledgeMoved = ({ sightings, ties, notes }: Knowledge, move: Move): Knowledge => ({
  sightings: sightings.map((one) => ({ ...one, traits: traitsMoved(one.traits, move) })),
  ties: ties.map((tie) => tieMoved(tie, move)),
  notes: notes.map((note) => noteMoved(note, move)),
});

const traitsMoved = (traits: PersonTraits, move: Move): PersonTraits => ({
  ...traits,
  ...known('expectedDelivery', maybe(move, traits.expectedDelivery)),
  addresses: traits.addresses.map((address) => ({
    ...address,
    ...known('from', maybe(move, address.from)),
    ...known('until', maybe(move, address.until)),
  })),
});

const timeMoved = (
  time: { readonly from?: PartialDate; readonly to?: PartialDate },
  move: Move,
): Pick<SaidTie, 'from' | 'to'> => ({
  ...known('from', maybe(move, time.from)),
  ...known('to', maybe(move, time.to)),
});

const tieMoved = (tie: SaidTie, move: Move): SaidTie => ({
  ...tie,
  ...timeMoved(tie, move),
  relative: typeof tie.relative === 'string' ? tie.relative : traitsMoved(tie.relative, move),
});

const noteMoved = (note: SaidNote, move: Move): SaidNote => ({
  ...note,
  ...known('occurredOn', maybe(move, note.occurredOn)),
  ...known('until', maybe(move, note.until)),
  ...known(
    'professional',
    maybe((staff: Professional) => staffMoved(staff, move), note.professional),
  ),
});

const staffMoved = (staff: Professional, move: Move): Professional => ({
  ...staff,
  ...known('from', maybe(move, staff.from)),
  ...known('lastContact', maybe(move, staff.lastContact)),
});
