package reader

import (
	"strings"

	"sagstjek/checker/document"
)

func (r *inlineReader) openBracket(at, n int) int {
	r.brackets = append(r.brackets, bracket{delims: len(r.delims), at: at, image: n == 2})
	r.brackets[len(r.brackets)-1].piece = r.seal(at, at+n)
	return n
}

// closeBracket makes a link or an image of the newest "[" if an address follows.
func (r *inlineReader) closeBracket(at, end int) int {
	if len(r.brackets) == 0 {
		return 0
	}
	open := r.brackets[len(r.brackets)-1]
	r.brackets = r.brackets[:len(r.brackets)-1]
	live := open.image || len(r.brackets) >= r.inactive
	r.inactive = min(r.inactive, len(r.brackets))
	if !live {
		return 0
	}
	n := r.address(at+1, end)
	if n == 0 && r.refs != nil {
		name := r.refAt(at+1, end)
		own := r.text[open.at+strings.IndexByte(r.text[open.at:], '[')+1 : at]
		if _, ok := r.refs[refName(name)]; ok && name != "" {
			n = len(name) + 2
		} else if _, ok := r.refs[refName(own)]; ok && len(own) < 200 {
			n = -1
			if strings.HasPrefix(r.text[at+1:end], "[]") {
				n = 2
			}
		}
	}
	if n == 0 {
		return 0
	}
	if open.image {
		r.para.cut(open.piece)
		r.delims = r.delims[:open.delims]
	} else {
		r.emphasis(open.delims)
		r.para.pieces[open.piece].end = r.para.pieces[open.piece].start
		r.inactive = len(r.brackets)
	}
	return 1 + max(n, 0)
}

// refAt is the name of "[name]" at a byte, or "".
func (r *inlineReader) refAt(at, end int) string {
	if at >= end || r.text[at] != '[' {
		return ""
	}
	return r.text[at+1 : at+1+max(0, strings.IndexByte(r.text[at+1:min(end, at+200)], ']'))]
}

// address is the length of `(url "title")` at a byte, 0 if none stands there.
func (r *inlineReader) address(at, end int) int {
	if at >= end || r.text[at] != '(' {
		return 0
	}
	depth, quote := 0, byte(0)
	for i := at; i < min(end, at+4096); i++ {
		c := r.text[i]
		switch {
		case c == '\\':
			i++
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case (c == '"' || c == '\'') && r.text[i-1] == ' ':
			quote = c
		case c == '(':
			if depth++; depth > 3 {
				return 0
			}
		case c == ')':
			if depth--; depth == 0 {
				return i + 1 - at
			}
		}
	}
	return 0
}

// angle reads a comment, a tag or an address in "<>"; it may span lines.
func (r *inlineReader) angle(at int) int {
	rest := r.text[at:r.limit]
	if strings.HasPrefix(rest, "<!--") {
		if r.noComment == r.limit {
			return 0
		}
		n := strings.Index(rest, "-->")
		if n < 0 {
			r.noComment = r.limit
			return 0
		}
		r.para.note(r.b, document.Comment, rest[min(4, n):n])
		return n + 3
	}
	n := 1 + strings.IndexAny(rest[1:min(len(rest), 4096)], "<>")
	if n < 2 || rest[n] == '<' {
		return 0
	}
	inner := rest[1:n]
	if !strings.ContainsAny(inner, " \n") &&
		(strings.Contains(inner, "://") || strings.Contains(inner, "@") || strings.HasPrefix(inner, "mailto:")) {
		r.para.exact(at+1, at+n)
		return n + 1
	}
	name, attributes := strings.ToLower(strings.TrimLeft(inner, "/")), ""
	if k := strings.IndexAny(name, " \t\n/"); k >= 0 {
		name, attributes = name[:k], name[k:]
	}
	if !strings.Contains(attributes, "=") &&
		(strings.ContainsFunc(attributes, notInAttribute) || strings.Trim(attributes, " \t\n/") != "" && !knownTag(name)) {
		return 0 // no tag but a slot of a template: "<navn på leder>", "<udvalgets navn>"
	}
	if name == "" || strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789-:") != "" || name[0] < 'a' {
		return 0
	}
	if (name == "br" || blockTags[name]) && r.para.tail != 0 && r.para.tail != '\n' {
		r.para.lineBreak(at, at+n+1)
	}
	return n + 1
}

// inlineTags are the elements of HTML that stand in a line, of those texts hold.
var inlineTags = words("a abbr b big button cite code del em font i input ins kbd mark q s small span strike strong sub sup tt u var")

func knownTag(name string) bool {
	return blockTags[name] || voidTags[name] || skippedTags[name] || inlineTags[name] || strings.Contains(name, ":")
}

// notInAttribute reports what CommonMark does not allow in the names of a tag's attributes.
func notInAttribute(r rune) bool {
	return r >= 0x80 || r == ',' || r == ';' || r == '(' || r == ')' || r == '!' || r == '?'
}
