/** An article of our own, long enough to be one for Readability, with what stands around it on a page. */
export const SAMPLE = `
<header><a href="/">The Harbour Post</a><nav><a href="/a">World</a> <a href="/b">Business</a></nav></header>
<main><article>
<h1>Ferry line to the outer islands will stop in winter</h1>
<p>The ferry to the outer islands will not run between December and March, the harbour authority
announced on Monday. “We cannot keep a crew for nine passengers a day,” said Ingrid Solberg, the
authority’s director, after a meeting with the island councils that lasted most of the afternoon.</p>
<p>Fishermen on the islands <a href="https://example.org/letter">object to the decision</a>. The winter
timetable had been promised until 2030, according to a letter that the council published last year, and
several families moved to the islands because of it.</p>
<p>A replacement boat will reportedly be chartered from a company on the mainland. Solberg said that
<b>the price</b> had not been settled yet, and that the contract would be put out to tender before the
end of the month so that other companies could make an offer.</p>
<p>The islands have about four hundred inhabitants in winter. Their school, their doctor and their shop
depend on the boat, which has crossed the sound twice a day since the bridge project was given up in
the nineteen-nineties for want of money.</p>
</article></main>
<footer><p>All rights reserved.</p></footer>`;
