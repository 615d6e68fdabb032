// Command verify checks an exported audit log with the Go team's own packages for signed notes and
// transparent logs, which the Go checksum database runs on. It shares no code with the gateway.
//
//	go run . <folder> <verifier key>
package main

import (
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

// folder reads tiles that were laid out as C2SP tlog-tiles names them.
type folder string

func (f folder) Height() int { return height }

func (f folder) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var read [][]byte
	for _, tile := range tiles {
		bytes, err := os.ReadFile(filepath.Join(string(f), pathOf(tile)))
		if err != nil {
			return nil, err
		}
		read = append(read, bytes)
	}
	return read, nil
}

func (f folder) SaveTiles([]tlog.Tile, [][]byte) {}

// pathOf drops the tile height that package tlog writes into a path and C2SP does not.
func pathOf(tile tlog.Tile) string {
	return "tile/" + strings.TrimPrefix(tile.Path(), fmt.Sprintf("tile/%d/", height))
}

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: verify <folder> <verifier key>")
		os.Exit(2)
	}
	records, err := check(folder(os.Args[1]), os.Args[2])
	if err != nil {
		fmt.Fprintln(os.Stderr, "BROKEN:", err)
		os.Exit(1)
	}
	fmt.Printf("The log holds: %d records.\n", records)
}

func check(export folder, key string) (int64, error) {
	tree, err := signedTree(export, key)
	if err != nil {
		return 0, err
	}
	hashes := tlog.TileHashReader(tree, export)
	for first := int64(0); first < tree.N; first += 1 << height {
		width := min(tree.N-first, 1<<height)
		if err := checkBundle(export, hashes, first, int(width)); err != nil {
			return 0, err
		}
	}
	return tree.N, nil
}

// signedTree opens the checkpoint with the key.
func signedTree(export folder, key string) (tlog.Tree, error) {
	verifier, err := note.NewVerifier(key)
	if err != nil {
		return tlog.Tree{}, err
	}
	message, err := os.ReadFile(filepath.Join(string(export), "checkpoint"))
	if err != nil {
		return tlog.Tree{}, err
	}
	opened, err := note.Open(message, note.VerifierList(verifier))
	if err != nil {
		return tlog.Tree{}, err
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) < 3 {
		return tlog.Tree{}, fmt.Errorf("the checkpoint is too short")
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return tlog.Tree{}, err
	}
	root, err := tlog.ParseHash(lines[2])
	return tlog.Tree{N: size, Hash: root}, err
}

// checkBundle compares the hash of each record with the leaf that the signed root vouches for.
func checkBundle(export folder, hashes tlog.HashReader, first int64, width int) error {
	tile := tlog.Tile{H: height, L: 0, N: first >> height, W: width}
	path := strings.Replace(pathOf(tile), "tile/0/", "tile/entries/", 1)
	bundle, err := os.ReadFile(filepath.Join(string(export), path))
	if err != nil {
		return err
	}
	for n := range width {
		if len(bundle) < 2 || len(bundle) < 2+int(binary.BigEndian.Uint16(bundle)) {
			return fmt.Errorf("%s is cut off", path)
		}
		end := 2 + int(binary.BigEndian.Uint16(bundle))
		leaf := first + int64(n)
		vouched, err := hashes.ReadHashes([]int64{tlog.StoredHashIndex(0, leaf)})
		if err != nil {
			return err
		}
		if vouched[0] != tlog.RecordHash(bundle[2:end]) {
			return fmt.Errorf("the record in place %d is not the one that was signed for", leaf)
		}
		bundle = bundle[end:]
	}
	if len(bundle) > 0 {
		return fmt.Errorf("%s is too long", path)
	}
	return nil
}
