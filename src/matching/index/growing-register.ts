import type { PersonTraits } from '../../domain/person.ts';
import { districtOf, readHome } from '../home.ts';
import type { Home } from '../home.ts';
import { readFamilyName } from '../names/family-name.ts';
import type { FamilyName } from '../names/family-name.ts';
import { readGivenName } from '../names/given-name.ts';
import type { GivenName } from '../names/given-name.ts';
import { readPerson } from '../person.ts';
import type { ReadPerson, Reader } from '../person.ts';
import { Growing32, GrowingLists } from './growing.ts';
import { homeText, identifierText, Register, SEXES } from './register.ts';
import { Texts } from './texts.ts';

/** Takes people in, one after another, and keeps equal names and homes once. */
export class GrowingRegister {
  readonly #holdings = new Texts();
  readonly #versions = new Texts();
  readonly #born = new Growing32();
  readonly #died = new Growing32();
  readonly #expected = new Growing32();
  readonly #sexes = new Growing32();
  readonly #names = new GrowingLists();
  readonly #homeStarts = new Growing32();
  readonly #homes = new Texts();
  readonly #postcodes = new Map<string, number>();
  readonly #districts = new Map<string, number>();
  readonly #identifierStarts = new Growing32();
  readonly #identifiers = new Texts();
  readonly #givenNames = new Numbered<GivenName>();
  readonly #familyNames = new Numbered<FamilyName>();
  readonly #reader: Reader = {
    given: remembered(readGivenName),
    family: remembered(readFamilyName),
    home: readHome,
  };

  /** Takes a person in and gives them back as they were read. */
  add(holding: string, version: string, traits: PersonTraits): ReadPerson {
    const person = readPerson(traits, this.#reader);
    this.#holdings.push(holding);
    this.#versions.push(version);
    this.#born.push(person.born);
    this.#died.push(person.died);
    this.#expected.push(person.expected);
    this.#sexes.push(SEXES.indexOf(person.sex));
    this.#addNames(person);
    this.#addHomes(person);
    this.#addIdentifiers(person);
    return person;
  }

  #addNames({ names }: ReadPerson): void {
    for (const { given, family } of names) {
      this.#names.push(this.#givenNames.numberOf(given));
      this.#names.push(this.#familyNames.numberOf(family));
    }
    this.#names.endList();
  }

  #addIdentifiers({ identifiers }: ReadPerson): void {
    this.#identifierStarts.push(this.#identifiers.length);
    for (const identifier of identifiers) this.#identifiers.push(identifierText(identifier));
  }

  #addHomes({ homes }: ReadPerson): void {
    this.#homeStarts.push(this.#homes.length);
    for (const home of homes) this.#homes.push(homeText(home));
    countOnce(this.#postcodes, homes, postcodeIn);
    countOnce(this.#districts, homes, districtIn);
  }

  done(): Register {
    this.#identifierStarts.push(this.#identifiers.length);
    this.#homeStarts.push(this.#homes.length);
    return new Register({
      holdings: this.#holdings,
      versions: this.#versions,
      born: this.#born.done(),
      died: this.#died.done(),
      expected: this.#expected.done(),
      sexes: Uint8Array.from(this.#sexes.done()),
      names: this.#names.done(),
      homeStarts: this.#homeStarts.done(),
      homes: this.#homes,
      postcodes: this.#postcodes,
      districts: this.#districts,
      identifierStarts: this.#identifierStarts.done(),
      identifiers: this.#identifiers,
      givenNames: this.#givenNames.items,
      familyNames: this.#familyNames.items,
    });
  }
}

const postcodeIn = ({ postcode }: Home): string => postcode;
const districtIn = ({ postcode }: Home): string => districtOf(postcode);

/** One more for each text that homes have, however often it stands among them. */
function countOnce(
  counts: Map<string, number>,
  homes: readonly Home[],
  textIn: (home: Home) => string,
): void {
  let before: string | undefined;
  for (const home of homes) {
    const text = textIn(home);
    const isFirst = text !== before && homes.find((other) => textIn(other) === text) === home;
    if (isFirst) counts.set(text, (counts.get(text) ?? 0) + 1);
    before = text;
  }
}

/** Gives each different object a number, counted from 0. */
class Numbered<Item> {
  readonly #numbers = new Map<Item, number>();
  readonly items: Item[] = [];

  numberOf(item: Item): number {
    const known = this.#numbers.get(item);
    if (known !== undefined) return known;
    this.#numbers.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}

/** The same text gives the same object. */
function remembered<Read>(read: (text: string) => Read): (text: string) => Read {
  const known = new Map<string, Read>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) known.set(text, (value = read(text)));
    return value;
  };
}
