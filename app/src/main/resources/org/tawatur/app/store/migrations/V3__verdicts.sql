-- Which way a decided change goes: TO the other, FROM it, or WITH it.
ALTER TABLE verdict ADD COLUMN way ${text} NOT NULL DEFAULT 'TO';
