package reader

// holdsPieces reports whether headings stand in the cells below the head of a table, so that it
// holds pieces of the page. The head are the rows at its top with nothing but headings: its title,
// or the names of its columns. count tells of a row how many paragraphs are headings and how many
// others have text.
func holdsPieces[R any](rows []R, count func(R) (headings, others int)) bool {
	head := true
	for _, r := range rows {
		headings, others := count(r)
		if head = head && others == 0; !head && headings > 0 {
			return true
		}
	}
	return head
}
