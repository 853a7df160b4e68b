package tal

import "sagstjek/checker/danish"

// TimeUnits are units that place something in time instead of measuring it.
var TimeUnits = danish.WordSet("år måneder uger dage etager gange m meter km/t point")

// Measures are units that need what they measure to be a thing.
var Measures = danish.WordSet("km m m2 m3 kvm kilometer meter hektar ha ton kg mw kwh mwh pct kr timer dage uger " +
	"måneder år minutter borgere personer")

// Spelled are the numbers in words that may count something or begin an amount.
const Spelled = "to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|" +
	"*tyve|*tredive|*fyrre|*halvtreds|*tres|*halvfjerds|*firs|*halvfems|én|ét|hundrede|tusind|tusinde|" +
	"halvanden|halvandet|en_million*|en_milliard*|en_halv"
