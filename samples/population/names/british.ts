import { joined, words } from './naming.ts';
import type { BinarySex, Naming } from './naming.ts';

const OLDER: Readonly<Record<BinarySex, readonly string[]>> = {
  FEMALE: words(`
    Susan Margaret Karen Julie Sarah Claire Jacqueline Christine Patricia Linda Tracey Deborah Helen
    Elizabeth Jane Michelle Nicola Lisa Sharon Angela Mary Joanne Alison Amanda Carol Emma Samantha
    Rachel Janet Catherine Jean Anne Barbara Gillian Louise Dawn Donna Lesley Lorraine Wendy Kathleen
    Maureen Sandra Joan Pauline Victoria Rebecca Kelly Lynn Heather Diane Jennifer Kerry Andrea Teresa
    Sheila Dorothy Caroline Fiona Hilary Marion Judith Yvonne Beverley Marie Sally Ruth Paula Joyce Rita
    Irene Brenda Valerie Eileen Vera Doris Hazel Stephanie Leanne Natalie Gemma Zoe Tina Debra Jill
    Maxine Rosemary Hayley Suzanne Anita Geraldine Cheryl Elaine Frances Josephine Bridget Glenys`),
  MALE: words(`
    David John Paul Andrew Mark Stephen Peter Michael Robert Ian James Richard Christopher Kevin Simon
    Alan Gary Philip Anthony Martin William Graham Thomas Neil Nigel Colin Keith Stuart Kenneth Brian
    Jonathan Matthew Steven George Barry Darren Lee Jason Craig Daniel Timothy Adrian Trevor Wayne Carl
    Raymond Derek Roger Dennis Geoffrey Terence Edward Roy Malcolm Ronald Patrick Gareth Nicholas Sean
    Dean Justin Duncan Russell Leslie Gordon Donald Douglas Frank Eric Norman Maurice Charles Arthur
    Clive Shaun Damian Glenn Jeremy Julian Hugh Rodney Gerald Howard Marcus Alistair Joseph Benjamin
    Phillip Adam Scott Jamie Ryan Karl Dominic Lawrence Ralph Cyril Stanley Ernest Walter`),
};

const YOUNGER: Readonly<Record<BinarySex, readonly string[]>> = {
  FEMALE: words(`
    Olivia Amelia Isla Ava Mia Grace Lily Freya Emily Ivy Ella Rosie Evie Florence Poppy Charlotte Willow
    Evelyn Elsie Sophie Phoebe Ruby Sienna Isabella Daisy Alice Sophia Harper Matilda Jessica Chloe Molly
    Millie Layla Imogen Lucy Megan Amber Holly Bethany Georgia Abigail Caitlin Jasmine Lauren Eleanor
    Rebecca Hannah Katie Amy Leah Emma Jade Paige Zara Scarlett Lola Erin Niamh Eva Maisie Summer Lottie
    Thea Penelope Aurora Violet Luna Bonnie Nancy Maeve Robyn Iris Martha Beatrice Darcey Heidi Tilly
    Esme Skye Lexi Gracie Faith Eden Harriet Rose Anna Francesca Mila Arabella Eliza Hallie Nevaeh
    Kayleigh Shannon Courtney Chelsea Ellie-May Gracie-Mae Lilly Kiera Libby Tegan Morgan Carys`),
  MALE: words(`
    Oliver George Noah Arthur Harry Leo Jack Oscar Charlie Henry Theodore Freddie Archie Alfie Thomas
    William Jacob Joshua James Max Lucas Edward Alexander Ethan Isaac Finley Teddy Logan Daniel Samuel
    Mason Joseph Benjamin Dylan Riley Harrison Tommy Reuben Jude Albie Hunter Ralph Roman Arlo
    Elijah Toby Frankie Hugo Bobby Jenson Zachary Ryan Callum Connor Kyle Liam Nathan Jordan Kieran
    Bradley Reece Cameron Lewis Luke Adam Matthew Owen Rhys Aaron Ashton Blake Caleb Declan Ellis Felix
    Gabriel Harley Jaxon Kai Leon Michael Nathaniel Otis Patrick Rory Rowan Sebastian Stanley Tyler Vinnie
    Aidan Alex Austin Brandon Corey Dexter Elliot Evan Jake Jayden Louis Robert Rupert Shay Sonny`),
};

const COMMON_FAMILY = words(`
  Smith Jones Williams Taylor Brown Davies Evans Wilson Thomas Johnson Roberts Robinson Thompson Wright
  Walker White Edwards Hughes Green Hall Lewis Harris Clarke Jackson Wood Turner Martin Cooper Hill Ward
  Morris Moore Clark Lee King Baker Harrison Morgan Allen James Scott Phillips Watson Davis Parker Price
  Bennett Young Griffiths Mitchell Kelly Cook Carter Richardson Bailey Collins Bell Shaw Murphy Miller
  Cox Marshall Simpson Anderson Adams Wilkinson Foster Ellis Murray Chapman Mason Gray Richards Webb
  Rogers Hunt Mills Holmes Palmer Matthews Gibson Fisher Barnes Knight Lloyd Butler Russell Stevens
  Jenkins Barker Dixon Fletcher Reynolds Hudson Pearson Graham Harvey Walsh O'Brien O'Connor McDonald
  MacLeod McCarthy Fitzgerald Kennedy Doyle Gallagher Byrne Reid Burns Gordon Fraser Cameron Stewart`);

const PLACE_FAMILY = joined(
  words(`
    Ash Brad Brom Cald Carl Chad Clay Cran Crom Dar Den Dray East Eg El Farn Glad Gran Green Grim Hal Ham
    Har Hart Has Hather Hay Heath Hol Hor Hun Ing Kil Kirk Lang Lin Lang Ley Long Lud Mal Mar Mel Mid Mill
    Mor New Nor Oak Old Pem Pen Pick Pres Rad Raw Red Rock Rose Row Run Ry Sand Sax Sel Shel Ship Stan
    Staple Stock Stour Stret Sut Swin Tad Tal Thorn Thur Til Tun Up Wad Wal War Wes Whit Wick Wil Win Wood
    Wor Wynd Yar Yel`),
  words('ley ton worth ford field well by man shaw ham stead combe more hurst croft bury den gate'),
);

/** English, Scottish, Welsh and Irish naming as in most English towns. */
export const BRITISH: Naming = {
  community: 'BRITISH',
  given: (random, sex, bornYear) => {
    const first = random.pickSkewed((bornYear < 1988 ? OLDER : YOUNGER)[sex], 1.8);
    if (!random.chance(0.45)) return first;
    const second = random.pickSkewed((bornYear < 1975 ? OLDER : YOUNGER)[sex], 1.8);
    return second === first ? first : `${first} ${second}`;
  },
  family: (random) => {
    const simple = (): string =>
      random.chance(0.35)
        ? random.pickSkewed(COMMON_FAMILY, 1.8)
        : random.pickSkewed(PLACE_FAMILY, 1.5);
    return random.chance(0.03) ? `${simple()}-${simple()}` : simple();
  },
  borne: (family) => family,
};
