module sagstjek

go 1.26
