#!/usr/bin/env node
// Verifies an exported audit log. It needs Node 20 or later and nothing else: no package, nothing of the
// gateway, no network. Read it before you trust it; it is meant to be read.
//
//   node verify.mjs <folder> --key <verifier key> [--checkpoint <file>…] [--proof <file>…]
//
// <folder>      what `mash audit export --format tiles` wrote (C2SP tlog-tiles).
// --key         the log's public key as the hub published it out of band. The file `keys` in the export
//               is only a convenience: whoever forged the log would have forged that as well.
// --checkpoint  a checkpoint of this log that was kept elsewhere; it must tell of the same history.
// --proof       a C2SP tlog-proof of one record; the record must be where the proof says.
//
// Exit status: 0 everything holds, 1 something does not (and it says what), 2 it could not be tried.
//
// What is checked:
//   1. The checkpoint is signed with the key (C2SP signed-note, Ed25519).
//   2. The records hash to the tiles, and the tiles to the root that was signed (RFC 6962 §2.1).
//   3. Each writer's records are numbered without a gap.
//   4. Nothing was disclosed for a question that was not recorded before.
//   5. Every checkpoint kept elsewhere is signed, and is how this log began.
//   6. Every proof is signed, and names a record of this log.

import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const WIDTH = 256;
const sha256 = (...parts) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const leafHash = (record) => sha256(Uint8Array.of(0), record);
const nodeHash = (left, right) => sha256(Uint8Array.of(1), left, right);

class Broken extends Error {}
const demand = (holds, says) => {
  if (!holds) throw new Broken(says);
};

// ---- The root of a growing tree: for every height the hash of the last whole subtree of 2^height leaves.

class Tree {
  size = 0;
  #whole = [];

  add(leaf) {
    let hash = leaf;
    let height = 0;
    for (let rest = this.size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
      hash = nodeHash(this.#whole[height], hash);
      this.#whole[height] = undefined;
      height++;
    }
    this.#whole[height] = hash;
    this.size++;
  }

  root() {
    const present = this.#whole.filter((hash) => hash !== undefined);
    if (present.length === 0) return sha256();
    return present.slice(1).reduce((right, left) => nodeHash(left, right), present[0]);
  }
}

const rootOf = (hashes) => {
  const tree = new Tree();
  for (const hash of hashes) tree.add(hash);
  return tree.root();
};

// ---- Signed notes (C2SP signed-note) and checkpoints (C2SP tlog-checkpoint).

function readKey(text) {
  const [, name, id, base64] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text.trim()) ?? [];
  const bytes = Buffer.from(base64 ?? '', 'base64');
  demand(
    bytes.length === 33 && bytes[0] === 1,
    'The verifier key is not an Ed25519 key of a note.',
  );
  const hash = sha256(`${name}\n`, bytes).subarray(0, 4);
  demand(hash.toString('hex') === id, 'The verifier key does not fit its own hash.');
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), bytes.subarray(1)]);
  return { name, hash, publicKey: createPublicKey({ key: der, format: 'der', type: 'spki' }) };
}

function openCheckpoint(note, keys, what) {
  const end = note.lastIndexOf('\n\n');
  demand(end >= 0 && note.endsWith('\n'), `${what} is not a signed note.`);
  const text = note.slice(0, end + 1);
  const signed = note
    .slice(end + 2, -1)
    .split('\n')
    .map((line) => /^— (\S+) (\S+)$/.exec(line))
    .some((match) => {
      const blob = Buffer.from(match?.[2] ?? '', 'base64');
      const key = keys.find(
        ({ name, hash }) => name === match?.[1] && hash.equals(blob.subarray(0, 4)),
      );
      return key !== undefined && verify(null, Buffer.from(text), key.publicKey, blob.subarray(4));
    });
  demand(signed, `${what} is not signed with the given key.`);
  const [origin, size, root] = text.split('\n');
  demand(/^(0|[1-9][0-9]{0,15})$/.test(size), `${what} has no size.`);
  return { origin, size: Number(size), root: Buffer.from(root, 'base64') };
}

// ---- The export.

const tilePath = (level, index, width) => {
  const digits = String(index).padStart(Math.ceil(String(index).length / 3) * 3, '0');
  const groups = digits
    .match(/.{3}/g)
    .map((group, at, all) => (at < all.length - 1 ? 'x' : '') + group);
  return `tile/${level}/${groups.join('/')}${width === WIDTH ? '' : `.p/${width}`}`;
};

function readFile(folder, path) {
  try {
    return readFileSync(join(folder, path));
  } catch {
    throw new Broken(`${path} is missing: the export is not whole.`);
  }
}

function* recordsIn(bundle, path) {
  for (let at = 0; at < bundle.length;) {
    demand(at + 2 <= bundle.length, `${path} is cut off.`);
    const end = at + 2 + bundle.readUInt16BE(at);
    demand(end <= bundle.length, `${path} is cut off.`);
    yield bundle.subarray(at + 2, end);
    at = end;
  }
}

/** That a tile is made of exactly these hashes. */
function checkTile(folder, level, index, row) {
  const path = tilePath(level, index, row.length);
  const tile = readFile(folder, path);
  const at = row.findIndex((hash, n) => !hash.equals(tile.subarray(n * 32, n * 32 + 32)));
  demand(at < 0, `${path} differs from what it stands for at number ${index * WIDTH + at}.`);
  demand(tile.length === row.length * 32, `${path} is too long.`);
}

/** The levels above the leaves: each tile's hashes are the roots of the whole tiles below. */
function checkLevels(folder, level, hashes) {
  const roots = [];
  for (let index = 0; index * WIDTH < hashes.length; index++) {
    const row = hashes.slice(index * WIDTH, (index + 1) * WIDTH);
    checkTile(folder, level, index, row);
    if (row.length === WIDTH) roots.push(rootOf(row));
  }
  if (hashes.length > 0) checkLevels(folder, level + 1, roots);
}

// ---- What the records say.

class Story {
  writers = new Map();
  disclosures = 0;

  read(record, leaf) {
    const where = `The record in place ${leaf}`;
    let said;
    try {
      said = JSON.parse(record.toString());
    } catch {
      throw new Broken(`${where} is not JSON.`);
    }
    const { writer, seq, event } = said;
    const known = this.writers.get(writer) ?? { next: 0, open: new Set() };
    this.writers.set(writer, known);
    demand(seq === known.next, `${where} is number ${seq} of its writer; ${known.next} was due.`);
    known.next++;
    if (event.kind === 'INTENT') known.open.add(event.question);
    if (event.kind !== 'DISCLOSED') return;
    this.disclosures++;
    for (const question of event.questions) {
      const asked = known.open.delete(question);
      demand(asked, `${where} discloses something for a question that was not recorded before.`);
    }
  }
}

// ---- Proofs (C2SP tlog-proof).

function openProof(text, keys, path) {
  const end = text.indexOf('\n\n');
  const [title, ...lines] = text.slice(0, end).split('\n');
  demand(end > 0 && title === 'c2sp.org/tlog-proof@v1', `${path} is not a tlog-proof.`);
  const [, index] = /^index (0|[1-9][0-9]*)$/.exec(lines[0] ?? '') ?? [];
  demand(index !== undefined, `${path} names no record.`);
  const checkpoint = openCheckpoint(text.slice(end + 2), keys, `The checkpoint in ${path}`);
  return { index: Number(index), hashes: lines.slice(1), checkpoint };
}

/** Climbs from a leaf to the root (RFC 9162 §2.1.3.2). */
function climbs(leaf, { index, hashes, checkpoint }) {
  let [place, last, hash] = [index, checkpoint.size - 1, leaf];
  if (place > last) return false;
  for (const line of hashes) {
    const sibling = Buffer.from(line, 'base64');
    if (last === 0 || sibling.length !== 32) return false;
    if (place % 2 === 1 || place === last) {
      hash = nodeHash(sibling, hash);
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, Math.floor(last / 2)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 && hash.equals(checkpoint.root);
}

// ---- All of it.

function verifyExport({ folder, keys, checkpoints, proofs }) {
  const own = openCheckpoint(String(readFile(folder, 'checkpoint')), keys, 'The checkpoint');
  const outside = checkpoints.map((path) => ({
    path,
    ...openCheckpoint(readFileSync(path, 'utf8'), keys, path),
  }));
  const claims = proofs.map((path) => ({
    path,
    ...openProof(readFileSync(path, 'utf8'), keys, path),
  }));
  const others = [...outside, ...claims.map(({ path, checkpoint }) => ({ path, ...checkpoint }))];
  for (const { path, origin, size } of others) {
    demand(origin === own.origin, `${path} is of another log.`);
    demand(size <= own.size, `${path} covers ${size} records; this log has only ${own.size}.`);
  }
  const tree = new Tree();
  const story = new Story();
  const roots = [];
  for (let index = 0; index * WIDTH < own.size; index++) {
    const path = tilePath('entries', index, Math.min(WIDTH, own.size - index * WIDTH));
    const row = [];
    for (const record of recordsIn(readFile(folder, path), path)) {
      story.read(record, tree.size);
      row.push(leafHash(record));
      for (const claim of claims.filter((each) => each.index === tree.size)) {
        demand(climbs(row.at(-1), claim), `${claim.path} proves another record.`);
        claim.met = true;
      }
      tree.add(row.at(-1));
      for (const { path: from, root } of others.filter(({ size }) => size === tree.size)) {
        demand(root.equals(tree.root()), `${from} tells of other records than this log.`);
      }
    }
    checkTile(folder, 0, index, row);
    if (row.length === WIDTH) roots.push(rootOf(row));
  }
  demand(tree.size === own.size, `The log has ${tree.size} records; ${own.size} were signed for.`);
  demand(tree.root().equals(own.root), 'The records are not those that were signed for.');
  checkLevels(folder, 1, roots);
  for (const { path, met } of claims) demand(met, `${path} proves a record that is not there.`);
  return { own, story, others };
}

function argumentsOf([folder, ...options]) {
  const given = { folder, keys: [], checkpoints: [], proofs: [] };
  for (let at = 0; at < options.length; at += 2) {
    const value = options[at + 1];
    if (options[at] === '--key') given.keys.push(readKey(value));
    else if (options[at] === '--checkpoint') given.checkpoints.push(value);
    else if (options[at] === '--proof') given.proofs.push(value);
    else throw new Error(`Unknown option ${options[at]}`);
  }
  if (folder === undefined || given.keys.length === 0) {
    throw new Error(
      'Usage: node verify.mjs <folder> --key <verifier key> [--checkpoint <file>] [--proof <file>]',
    );
  }
  return given;
}

try {
  const { own, story, others } = verifyExport(argumentsOf(process.argv.slice(2)));
  process.stdout.write(
    `The log ${own.origin} holds: ${own.size} records by ${story.writers.size} writers, ` +
      `${story.disclosures} disclosures, root ${own.root.toString('hex')}.\n` +
      `Compared with ${others.length} from elsewhere.\n`,
  );
} catch (cause) {
  process.exitCode = cause instanceof Broken ? 1 : 2;
  process.stderr.write(`${cause instanceof Broken ? 'BROKEN: ' : ''}${cause.message}\n`);
}
