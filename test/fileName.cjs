/** What importing a picture or a font gives in tests: a name. */
module.exports = "file";
