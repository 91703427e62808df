namespace GuidelineEngine.Packs;

/// <summary>A name of a service, with what the name says beside it: TFESI is a transforaminal epidural steroid injection.</summary>
/// <param name="Text">The name as written.</param>
/// <param name="Approach">The approach that the name says; null where it says none.</param>
/// <param name="BodyPart">The body part that the name says; null where it says none.</param>
internal sealed record ServiceName(string Text, string? Approach = null, string? BodyPart = null);

/// <summary>A billing code of a service.</summary>
/// <param name="Code">The code.</param>
/// <param name="System">The system that it belongs to: <c>cpt</c>, <c>hcpcs</c>.</param>
/// <param name="Source">Where the code was seen.</param>
public sealed record ServiceCode(string Code, string System, string Source);
