//! Pages of lists. A token is the name after which the next page begins.

/// Entries of a page, if the request does not say.
const DEFAULT: u32 = 100;

/// Entries of the page that `size` asks for.
pub(crate) fn size(size: u32) -> usize {
    (if size == 0 { DEFAULT } else { size }) as usize
}

/// The first entries of `all`, as many as the page has, and the token of the next page; empty on the last one.
pub(crate) fn cut<T>(
    all: impl Iterator<Item = T>,
    size: usize,
    name: impl Fn(&T) -> String,
) -> (Vec<T>, String) {
    let mut page: Vec<T> = all.take(size + 1).collect();
    if page.len() <= size {
        return (page, String::new());
    }
    page.truncate(size);
    let token = page.last().map(name).unwrap_or_default();
    (page, token)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_follow_each_other_to_the_end() {
        let page = |after: u32, size| cut(after + 1..=5, size, |it| it.to_string());
        assert_eq!(page(0, 2), (vec![1, 2], "2".to_owned()));
        assert_eq!(page(2, 3), (vec![3, 4, 5], String::new()));
        assert_eq!(page(5, 3), (Vec::new(), String::new()));
        assert_eq!((size(0), size(7)), (100, 7));
    }
}
