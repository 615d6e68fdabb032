import { joined, words } from './naming.ts';
import type { BinarySex, Naming } from './naming.ts';

const GIVEN: Readonly<Record<BinarySex, readonly string[]>> = {
  FEMALE: words(`
    Anna Katarzyna Agnieszka Monika Magdalena Joanna Aleksandra Ewa Karolina Natalia Marta Dorota Beata Małgorzata
    Justyna Izabela Sylwia Paulina Patrycja Aneta Iwona Renata Kinga Weronika Zuzanna Julia Maja Zofia Hanna Lena
    Oliwia Amelia Wiktoria Nikola Emilia Gabriela Dominika Klaudia Ola Kasia Asia Gosia Ela Danuta Halina Krystyna`),
  MALE: words(`
    Piotr Krzysztof Tomasz Paweł Marcin Michał Łukasz Grzegorz Adam Mateusz Jakub Kamil Andrzej Marek Rafał
    Robert Dariusz Mariusz Jan Wojciech Sławomir Artur Dawid Sebastian Damian Bartosz Adrian Radosław Szymon
    Filip Antoni Aleksander Franciszek Mikołaj Stanisław Wiktor Oskar Igor Dominik Kacper Patryk Hubert Jacek
    Zbigniew Jerzy Tadeusz Kazimierz`),
};

const FAMILY = [
  ...words(
    'Nowak Wójcik Woźniak Mazur Krawczyk Kaczmarek Zając Król Wróbel Wieczorek Dudek Adamczyk Stępień Pawlak',
  ),
  ...joined(
    words(`
      Kowal Wiśniew Dąbrow Lewandow Zieliń Szymań Kamiń Jankow Wojciechow Kwiatkow Krzyżanow Piotrow Grabow
      Pawłow Michal Nowic Jabłoń Majew Olszew Stępniew Malinow Jawor Rutkow Ostrow Zawadz Sadow Czarnec Borkow
      Sokołow Urbań Wilczyń Górec Kozłow Makow Marcinkow Tomaszew Wysoc Laskow Sikor Głowac`),
    words('ski cki'),
  ),
  ...joined(
    words('Adam Jan Pawł Tom Stan Mac Szym Wojt Józef Marc Łukasz Bartł Kub Ign Jak Krzyszt'),
    words('owicz ewicz czak czyk iak'),
  ),
];

/** Polish naming, with the feminine endings of family names that come and go in English records. */
export const POLISH: Naming = {
  community: 'POLISH',
  given: (random, sex) => random.pickSkewed(GIVEN[sex], 1.8),
  family: (random) => random.pickSkewed(FAMILY, 1.6),
  borne: (family, sex, random) =>
    sex === 'FEMALE' && /[sc]ki$/.test(family) && random.chance(0.7)
      ? `${family.slice(0, -1)}a`
      : family,
};
