package press.masthead.ingest.polling;

import press.masthead.model.Article;

/// An article whose page is to be read.
///
/// @param article as its feed tells it
/// @param tries that failed
record WantedPage(Article article, int tries) {}
