namespace GuidelineEngine.Evaluation;

/// <summary>A day, and the time of it where that is known.</summary>
internal readonly record struct Moment(DateOnly Day, TimeOnly? Time)
{
    /// <summary>So many hours later; where the time is not known, on the day on which they are over at the same time of day.</summary>
    public Moment PlusHours(int hours)
    {
        var later = Day.ToDateTime(Time ?? TimeOnly.MinValue).AddHours(hours);
        return new Moment(DateOnly.FromDateTime(later), Time is null ? null : TimeOnly.FromDateTime(later));
    }

    /// <summary>Whether it is over sooner: a day without a time ends at its end.</summary>
    public bool IsBefore(Moment other) => Day != other.Day ? Day < other.Day : (Time ?? TimeOnly.MaxValue) < (other.Time ?? TimeOnly.MaxValue);
}
