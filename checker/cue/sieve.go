package cue

// sieve tells, before any look-up, that there is no such stem or ending. It errs
// only on the open side.
type sieve struct {
	bits    [1 << 16 / 64]uint64 // by hash
	longest [256]int32           // by the first byte looked at: the longest in bytes
}

func (s *sieve) has(hash uint32) bool { return s.bits[hash>>22]&(1<<(hash>>16&63)) != 0 }

func (s *sieve) add(hash uint32, first byte, length int) {
	s.bits[hash>>22] |= 1 << (hash >> 16 & 63)
	s.longest[first] = max(s.longest[first], int32(length))
}

// mix adds a byte to a hash, which begins with 0 (FNV-1a).
func mix(hash uint32, b byte) uint32 { return (hash ^ uint32(b)) * 0x01000193 }

func hashOf(s string) (hash uint32) {
	for i := range len(s) {
		hash = mix(hash, s[i])
	}
	return hash
}

// backwards is the hash of s read from its end.
func backwards(s string) (hash uint32) {
	for i := len(s) - 1; i >= 0; i-- {
		hash = mix(hash, s[i])
	}
	return hash
}
